package uk.waymark.engine.panel;

import java.util.List;

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

    /** Never the words. */
    @Override
    public String toString() {
        return outcome.name();
    }
}
