package uk.waymark.processes.reassessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.reassessment.DecideReassessment;
import uk.waymark.engine.reassessment.DecideReassessment.Decided;
import uk.waymark.engine.reassessment.ReassessmentState;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepOrder;

/** The authority decides whether to assess again, and tells the family. */
@Component
public class AssessAgain {

    private final CompleteTask task;
    private final DecideReassessment decide;

    AssessAgain(CompleteTask task, DecideReassessment decide) {
        this.task = task;
        this.decide = decide;
    }

    /**
     * Stores the decision.
     *
     * @throws uk.waymark.engine.Refusal.NotNow as {@link DecideReassessment#decide} says
     */
    public Answer decide(Reader reader, StepOrder order, Decided decided) {
        return task.complete(reader, order, Set.of("decide-to-reassess"), step -> {
            ReassessmentState now = decide.decide(reader, step.caseRef(), step.about(), decided, step.stepId());
            String answer = now == ReassessmentState.DROPPED
                    ? now.name()
                    : decided.answer().name();
            return Map.of(ProcessVariables.REASSESS, answer);
        });
    }

    /**
     * The family knows that needs are assessed again.
     *
     * @throws uk.waymark.engine.Refusal.NotNow as {@link DecideReassessment#toldYes} says
     */
    public Answer toldYes(Reader reader, StepOrder order, LocalDate on, ToldHow how) {
        return task.complete(reader, order, Set.of("tell-family-reassessment"), step -> {
            decide.toldYes(reader, step.caseRef(), step.about(), on, how);
            return Map.of();
        });
    }

    /**
     * The family knows why not.
     *
     * @throws uk.waymark.engine.Refusal.NotNow as {@link DecideReassessment#toldNo} says
     */
    public Answer toldNo(Reader reader, StepOrder order, Notice notice) {
        return task.complete(reader, order, Set.of("tell-family-no-reassessment"), step -> {
            decide.toldNo(reader, step.caseRef(), step.about(), notice);
            return Map.of();
        });
    }
}
