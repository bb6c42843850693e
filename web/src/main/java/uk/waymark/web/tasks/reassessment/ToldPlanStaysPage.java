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
import uk.waymark.web.tasks.referral.NoticeForm;

/** The family is told why the plan stays as it is, and its rights. */
@Component
class ToldPlanStaysPage implements StepPage<NoticeForm> {

    private final PlanAfterReassessment work;
    private final ReassessmentBeside beside;

    ToldPlanStaysPage(PlanAfterReassessment work, ReassessmentBeside beside) {
        this.work = work;
        this.beside = beside;
    }

    @Override
    public Set<String> steps() {
        return Set.of("tell-family-plan-stays");
    }

    @Override
    public Class<NoticeForm> form() {
        return NoticeForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        beside.show(step, model);
    }

    @Override
    public Answer done(Reader reader, StepOrder order, NoticeForm form) {
        return work.toldPlanStays(reader, order, form.notice());
    }
}
