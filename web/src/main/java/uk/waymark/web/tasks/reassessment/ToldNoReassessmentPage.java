package uk.waymark.web.tasks.reassessment;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.processes.reassessment.AssessAgain;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;
import uk.waymark.web.tasks.referral.NoticeForm;

/** The family is told why needs are not assessed again, and its rights. */
@Component
class ToldNoReassessmentPage implements StepPage<NoticeForm> {

    private final AssessAgain work;
    private final ReassessmentBeside beside;

    ToldNoReassessmentPage(AssessAgain work, ReassessmentBeside beside) {
        this.work = work;
        this.beside = beside;
    }

    @Override
    public Set<String> steps() {
        return Set.of("tell-family-no-reassessment");
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
        return work.toldNo(reader, order, form.notice());
    }
}
