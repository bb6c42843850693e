package uk.waymark.engine.measures;

import java.util.List;

/**
 * Where children wait.
 *
 * @param steps every step at which a child waits or has waited in the last twelve months, by process and step
 * @param agencies the same, agency by agency, for the steps that are an agency's
 */
public record Waits(List<StepWait> steps, List<AgencyWait> agencies) {

    public Waits {
        steps = List.copyOf(steps);
        agencies = List.copyOf(agencies);
    }
}
