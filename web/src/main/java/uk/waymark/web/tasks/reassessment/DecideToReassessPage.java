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

/** The authority decides whether needs are assessed again. */
@Component
class DecideToReassessPage implements StepPage<ReassessForm> {

    private final AssessAgain work;
    private final ReassessmentBeside beside;

    DecideToReassessPage(AssessAgain work, ReassessmentBeside beside) {
        this.work = work;
        this.beside = beside;
    }

    @Override
    public Set<String> steps() {
        return Set.of("decide-to-reassess");
    }

    @Override
    public Class<ReassessForm> form() {
        return ReassessForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        beside.show(step, model);
    }

    @Override
    public Answer done(Reader reader, StepOrder order, ReassessForm form) {
        return work.decide(reader, order, form.decided());
    }
}
