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

/** The family says what it thinks of the proposed changes. */
@Component
class ReviewCommentPage implements StepPage<ReviewCommentForm> {

    private final FamilyAtReview work;
    private final ReviewBeside beside;

    ReviewCommentPage(FamilyAtReview work, ReviewBeside beside) {
        this.work = work;
        this.beside = beside;
    }

    @Override
    public Set<String> steps() {
        return Set.of("comment-on-the-changes");
    }

    @Override
    public Class<ReviewCommentForm> form() {
        return ReviewCommentForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        beside.show(reader, step, model);
    }

    @Override
    public Answer done(Reader reader, StepOrder order, ReviewCommentForm form) {
        return work.comments(reader, order, form.answer(), form.words());
    }
}
