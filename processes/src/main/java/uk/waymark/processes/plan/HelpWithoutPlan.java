package uk.waymark.processes.plan;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.plan.DecidePlan;
import uk.waymark.engine.support.AgreeSupport;
import uk.waymark.engine.support.Agreement;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepOrder;

/** No plan, but help: what is done instead is written down first, then the family is told why and what it can do. */
@Component
public class HelpWithoutPlan {

    private final CompleteTask task;
    private final AgreeSupport support;
    private final DecidePlan decide;

    HelpWithoutPlan(CompleteTask task, AgreeSupport support, DecidePlan decide) {
        this.task = task;
        this.support = support;
        this.decide = decide;
    }

    /**
     * Which help there is.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code support.empty}, {@code support.review.past}, {@code date.future}
     */
    public Answer agreed(Reader reader, StepOrder order, Agreement help) {
        return task.complete(reader, order, Set.of("write-help-without-plan"), step -> {
            support.agree(reader, step.caseRef(), help);
            return Map.of();
        });
    }

    /**
     * The family knows why there is no plan, what it can do about it and which help there is.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code notice.incomplete}, {@code told.in.future}
     */
    public Answer told(Reader reader, StepOrder order, Notice notice) {
        return task.complete(reader, order, Set.of("tell-family-no-plan"), step -> {
            decide.toldNoPlan(reader, step.caseRef(), notice);
            return Map.of();
        });
    }
}
