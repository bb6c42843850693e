package uk.waymark.processes.tasks;

import java.util.List;
import uk.waymark.engine.audit.Holder;

/**
 * A step as its diagram describes it.
 *
 * @param name what is done, as a sentence that a parent follows
 * @param whatNext what doing it means and what happens afterwards
 * @param roles who may do it, the first being the one whose queue it stands in; empty where it is worked out
 * @param clocks the statutory periods that set its last day, whichever runs; none for the service's own standards
 */
public record StepInfo(
        String process,
        String processName,
        String step,
        String name,
        String whatNext,
        List<String> roles,
        Holder holder,
        List<String> clocks) {}
