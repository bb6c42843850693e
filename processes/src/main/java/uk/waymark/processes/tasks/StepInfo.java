package uk.waymark.processes.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.audit.Holder;

/**
 * A step as its diagram describes it.
 *
 * @param name what is done, as a sentence that a parent follows
 * @param whatNext what doing it means and what happens afterwards
 * @param roles who may do it, the first being the one whose queue it stands in; empty where it is worked out
 * @param clock the statutory period that sets its last day, none for the service's own standards
 */
public record StepInfo(
        String process,
        String processName,
        String step,
        String name,
        String whatNext,
        List<String> roles,
        Holder holder,
        @Nullable String clock) {}
