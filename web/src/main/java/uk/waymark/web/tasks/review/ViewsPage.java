package uk.waymark.web.tasks.review;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.processes.review.FamilyAtReview;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** The family says what matters, or somebody writes down what they said. */
@Component
class ViewsPage implements StepPage<ReviewViewsForm> {

    private final FamilyAtReview work;
    private final ReviewBeside beside;

    ViewsPage(FamilyAtReview work, ReviewBeside beside) {
        this.work = work;
        this.beside = beside;
    }

    @Override
    public Set<String> steps() {
        return Set.of("say-what-matters-now");
    }

    @Override
    public Class<ReviewViewsForm> form() {
        return ReviewViewsForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        beside.show(reader, step, model);
    }

    @Override
    public Answer done(Reader reader, StepOrder order, ReviewViewsForm form) {
        return work.says(reader, order, form.family(), form.child());
    }
}
