package uk.waymark.engine.panel;

import java.util.EnumSet;
import java.util.List;
import uk.waymark.engine.Refusal;

/**
 * What a panel says to the need, with those who were there.
 *
 * @param legalTest which test of the law was applied, and to what
 * @param reason in words that the child can read
 */
public record NeedDecision(NeedOutcome outcome, String legalTest, String reason, List<Presence> present) {

    public NeedDecision {
        present = List.copyOf(present);
    }

    /** Refuses what a panel cannot say; putting it off needs no test of the law and nobody at the table. */
    void requireWhole() {
        if (reason.isBlank()) {
            throw new Refusal.NotNow("panel.reason.missing");
        }
        if (outcome == NeedOutcome.DEFER) {
            return;
        }
        if (legalTest.isBlank()) {
            throw new Refusal.NotNow("panel.test.missing");
        }
        if (!present.stream().map(Presence::agency).toList().containsAll(EnumSet.allOf(PanelAgency.class))) {
            throw new Refusal.NotNow("panel.agency.missing");
        }
        if (present.stream().noneMatch(Presence::authority)) {
            throw new Refusal.NotNow("panel.nobody.decides");
        }
    }

    /** Never the words. */
    @Override
    public String toString() {
        return outcome.name();
    }
}
