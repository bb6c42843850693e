package uk.waymark.engine.eligibility;

import java.time.LocalDate;

/**
 * What a letter that says no must hold, and when and how the family was told. Sources: SEND Regulations 2014, regs 5(3)
 * and 32.
 *
 * @param reasons the reasons for the decision
 * @param appeal the right of appeal and its time limit
 * @param mediation the right to mediation, the certificate and whom to ring
 * @param disagreementResolution the other ways to settle a disagreement
 * @param freeAdvice the information, advice and support service
 */
public record Notice(
        boolean reasons,
        boolean appeal,
        boolean mediation,
        boolean disagreementResolution,
        boolean freeAdvice,
        LocalDate toldOn,
        ToldHow how) {

    /** True when nothing that the law asks for is missing. */
    public boolean complete() {
        return reasons && appeal && mediation && disagreementResolution && freeAdvice;
    }
}
