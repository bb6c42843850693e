package uk.waymark.processes.plan;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.plan.DecidePlan;
import uk.waymark.engine.plan.PlanNeed;
import uk.waymark.engine.plan.WritePlan;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepNote;
import uk.waymark.processes.tasks.StepOrder;

/** A person decides whether a plan is necessary, and at the end whether it is ready to be sent. */
@Component
public class DecideOnPlan {

    private final CompleteTask task;
    private final StepNote notes;
    private final DecidePlan decide;
    private final WritePlan write;
    private final SettingOfPlan setting;

    DecideOnPlan(CompleteTask task, StepNote notes, DecidePlan decide, WritePlan write, SettingOfPlan setting) {
        this.task = task;
        this.notes = notes;
        this.decide = decide;
        this.write = write;
        this.setting = setting;
    }

    /**
     * Stores the decision; for a yes the first draft begins.
     *
     * @param reason in the words that the family reads
     * @throws uk.waymark.engine.Refusal.NotNow {@code decision.reason.missing}
     */
    public Answer need(Reader reader, StepOrder order, PlanNeed answer, String reason) {
        return task.complete(reader, order, Set.of("decide-plan-needed"), step -> {
            decide.decide(reader, step.caseRef(), answer, reason, step.stepId());
            if (answer == PlanNeed.NEEDED) {
                write.begin(reader, step.caseRef());
            }
            return Map.of(ProcessVariables.PLAN_NEEDED, answer.name());
        });
    }

    /**
     * The plan is to be sent, with these settings in section I.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code plan.line.empty} without a setting, {@code plan.next.no.move} when a
     *     setting after a move is named and no move is near
     */
    public Answer issue(Reader reader, StepOrder order, NamedSettings named, String reason) {
        return task.complete(reader, order, Set.of("decide-to-issue"), step -> {
            notes.write(reader, step, reason);
            write.begin(reader, step.caseRef());
            setting.name(reader, step.child(), named);
            return Map.of(ProcessVariables.ISSUE, "ISSUE");
        });
    }

    /** The plan has to be changed first: a new draft begins as a copy of what was sent. */
    public Answer changeFirst(Reader reader, StepOrder order, String reason) {
        return task.complete(reader, order, Set.of("decide-to-issue"), step -> {
            notes.write(reader, step, reason);
            write.begin(reader, step.caseRef());
            return Map.of(ProcessVariables.ISSUE, "CHANGE_FIRST");
        });
    }
}
