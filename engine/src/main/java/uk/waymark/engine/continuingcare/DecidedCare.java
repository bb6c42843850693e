package uk.waymark.engine.continuingcare;

import java.time.LocalDate;

/**
 * A decision about continuing care as it is written down and read.
 *
 * @param reasons in words that the family reads
 * @param decider who decided, for example the panel and its chair
 */
public record DecidedCare(CareOutcome outcome, LocalDate on, String reasons, String decider) {

    /** Never the reasons. */
    @Override
    public String toString() {
        return outcome + " on " + on;
    }
}
