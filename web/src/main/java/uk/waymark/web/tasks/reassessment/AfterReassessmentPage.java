package uk.waymark.web.tasks.reassessment;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.processes.reassessment.PlanAfterReassessment;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** The authority decides what becomes of the plan. */
@Component
class AfterReassessmentPage implements StepPage<OutcomeForm> {

    private final PlanAfterReassessment work;
    private final ReassessmentBeside beside;

    AfterReassessmentPage(PlanAfterReassessment work, ReassessmentBeside beside) {
        this.work = work;
        this.beside = beside;
    }

    @Override
    public Set<String> steps() {
        return Set.of("decide-after-reassessment");
    }

    @Override
    public Class<OutcomeForm> form() {
        return OutcomeForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        beside.show(step, model);
    }

    @Override
    public Answer done(Reader reader, StepOrder order, OutcomeForm form) {
        return work.decide(reader, order, form.answer(), form.reason().strip());
    }
}
