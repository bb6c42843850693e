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
import uk.waymark.web.tasks.referral.ToldForm;

/** The family is told that needs are assessed again, which starts the weeks to the final plan. */
@Component
class ToldReassessmentPage implements StepPage<ToldForm> {

    private final AssessAgain work;
    private final ReassessmentBeside beside;

    ToldReassessmentPage(AssessAgain work, ReassessmentBeside beside) {
        this.work = work;
        this.beside = beside;
    }

    @Override
    public Set<String> steps() {
        return Set.of("tell-family-reassessment");
    }

    @Override
    public Class<ToldForm> form() {
        return ToldForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        beside.show(step, model);
    }

    @Override
    public Answer done(Reader reader, StepOrder order, ToldForm form) {
        return work.toldYes(reader, order, form.toldOn().date().orElseThrow(), form.how());
    }
}
