package uk.waymark.web.tasks.review;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.processes.review.DecideAfterReview;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** Somebody has asked whether there is an appeal. */
@Component
class AppealPage implements StepPage<AppealForm> {

    private final DecideAfterReview work;
    private final ReviewBeside beside;

    AppealPage(DecideAfterReview work, ReviewBeside beside) {
        this.work = work;
        this.beside = beside;
    }

    @Override
    public Set<String> steps() {
        return Set.of("check-for-an-appeal");
    }

    @Override
    public Class<AppealForm> form() {
        return AppealForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        beside.show(reader, step, model);
    }

    @Override
    public Answer done(Reader reader, StepOrder order, AppealForm form) {
        return work.checked(reader, order, form.appeal());
    }
}
