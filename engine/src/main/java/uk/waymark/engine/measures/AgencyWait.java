package uk.waymark.engine.measures;

import java.util.UUID;

/**
 * How children wait for one agency at one step: of a step that several agencies do, the part that is this agency's.
 *
 * @param begun waits begun in the last twelve months, over or not
 * @param part the agency's part of the step
 */
public record AgencyWait(UUID agencyId, String agency, int begun, StepWait part) {

    private static final int ENOUGH = 5;

    /** Whether there are enough waits to speak of how long one usually is; one or two say nothing about a service. */
    public boolean enough() {
        return begun >= ENOUGH;
    }
}
