package uk.waymark.engine.eligibility;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a letter that says no must hold, and when and how the family was told. Sources: SEND Regulations 2014, regs 5(3)
 * and 32.
 *
 * @param reasons the reasons for the decision
 * @param appeal the right of appeal and its time limit
 * @param mediation the right to mediation, the certificate and whom to ring
 * @param disagreementResolution the other ways to settle a disagreement
 * @param freeAdvice the information, advice and support service
 * @param others who was told beside the family
 */
public record Notice(
        boolean reasons,
        boolean appeal,
        boolean mediation,
        boolean disagreementResolution,
        boolean freeAdvice,
        LocalDate toldOn,
        ToldHow how,
        Set<AlsoTold> others) {

    /** Who hears of some decisions beside the family. Sources: SEND Regulations 2014, regs 10(1) and 31. */
    public enum AlsoTold {
        HEALTH_BOARD("The integrated care board"),
        SETTING("The head of the school, college or other setting"),
        NO_SETTING("The child is at no school or setting");

        private final String title;

        AlsoTold(String title) {
            this.title = title;
        }

        /** Who, in plain words. */
        public String title() {
            return title;
        }
    }

    public Notice {
        others = Set.copyOf(others);
    }

    /** A letter of which the health board and the setting were told as well. */
    public Notice(
            boolean reasons,
            boolean appeal,
            boolean mediation,
            boolean disagreementResolution,
            boolean freeAdvice,
            LocalDate toldOn,
            ToldHow how) {
        this(
                reasons,
                appeal,
                mediation,
                disagreementResolution,
                freeAdvice,
                toldOn,
                how,
                Set.of(AlsoTold.HEALTH_BOARD, AlsoTold.SETTING));
    }

    /** True when everybody was told whom the law names where no plan is made, or one ends. */
    public boolean everybodyTold() {
        return others.contains(AlsoTold.HEALTH_BOARD)
                && (others.contains(AlsoTold.SETTING) || others.contains(AlsoTold.NO_SETTING));
    }

    /** True when nothing that the law asks for is missing. */
    public boolean complete() {
        return reasons && appeal && mediation && disagreementResolution && freeAdvice;
    }
}
