package uk.waymark.processes.referral;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.referral.ResolveIdentity;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepOrder;

/** A caseworker has looked whether the referral is for a child who is known already. */
@Component
public class FindOutIfSameChild {

    private static final Set<String> STEP = Set.of("check-whether-already-known");

    private final CompleteTask task;
    private final ResolveIdentity identity;

    FindOutIfSameChild(CompleteTask task, ResolveIdentity identity) {
        this.task = task;
        this.identity = identity;
    }

    /** The same child: the referral joins the older record and this journey ends. */
    public Answer same(Reader reader, StepOrder order) {
        return task.complete(reader, order, STEP, step -> {
            identity.same(reader, step.caseRef());
            return Map.of(ProcessVariables.SAME_CHILD, "SAME");
        });
    }

    /** Another child: the journey goes on. */
    public Answer different(Reader reader, StepOrder order) {
        return task.complete(reader, order, STEP, step -> {
            identity.different(reader, step.caseRef());
            return Map.of(ProcessVariables.SAME_CHILD, "DIFFERENT");
        });
    }
}
