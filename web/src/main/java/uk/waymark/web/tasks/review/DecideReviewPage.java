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

/** The authority decides to keep, change or end the plan. */
@Component
class DecideReviewPage implements StepPage<ReviewDecisionForm> {

    private final DecideAfterReview work;
    private final ReviewBeside beside;

    DecideReviewPage(DecideAfterReview work, ReviewBeside beside) {
        this.work = work;
        this.beside = beside;
    }

    @Override
    public Set<String> steps() {
        return Set.of("decide-after-the-review");
    }

    @Override
    public Class<ReviewDecisionForm> form() {
        return ReviewDecisionForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        beside.show(reader, step, model);
    }

    @Override
    public Answer done(Reader reader, StepOrder order, ReviewDecisionForm form) {
        return work.decide(reader, order, form.answer());
    }
}
