package uk.waymark.processes.reassessment;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.reassessment.AfterReassessment;
import uk.waymark.engine.reassessment.FinishReassessment;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.plan.SettingOfPlan;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepOrder;

/** All new advice is there, and the authority decides what becomes of the plan. */
@Component
public class PlanAfterReassessment {

    private final CompleteTask task;
    private final FinishReassessment finish;
    private final SettingOfPlan setting;

    PlanAfterReassessment(CompleteTask task, FinishReassessment finish, SettingOfPlan setting) {
        this.task = task;
        this.finish = finish;
        this.setting = setting;
    }

    /**
     * Stores the decision; a new edition begins as a copy of the plan in force, without the setting, which is the family's
     * wish again.
     *
     * @throws uk.waymark.engine.Refusal.NotNow as {@link FinishReassessment#decide} says
     */
    public Answer decide(Reader reader, StepOrder order, AfterReassessment what, String reason) {
        return task.complete(reader, order, Set.of("decide-after-reassessment"), step -> {
            finish.decide(reader, step.caseRef(), step.about(), what, reason, step.stepId());
            if (what == AfterReassessment.NEW_EDITION) {
                setting.takeOut(reader, step.child());
            }
            return Map.of(ProcessVariables.AFTER_REASSESSMENT, what.name());
        });
    }

    /**
     * The family knows that the plan stays as it is.
     *
     * @throws uk.waymark.engine.Refusal.NotNow as {@link FinishReassessment#toldPlanStays} says
     */
    public Answer toldPlanStays(Reader reader, StepOrder order, Notice notice) {
        return task.complete(reader, order, Set.of("tell-family-plan-stays"), step -> {
            finish.toldPlanStays(reader, step.caseRef(), step.about(), notice);
            return Map.of();
        });
    }
}
