package uk.waymark.web.tasks.review;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.processes.review.HoldTheReview;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** Somebody arranges the review meeting and invites everyone. */
@Component
class InvitePage implements StepPage<ReviewInvitationForm> {

    private final HoldTheReview work;
    private final ReviewBeside beside;

    InvitePage(HoldTheReview work, ReviewBeside beside) {
        this.work = work;
        this.beside = beside;
    }

    @Override
    public Set<String> steps() {
        return Set.of("plan-the-review-meeting");
    }

    @Override
    public Class<ReviewInvitationForm> form() {
        return ReviewInvitationForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        beside.show(reader, step, model);
    }

    @Override
    public Answer done(Reader reader, StepOrder order, ReviewInvitationForm form) {
        return work.invite(reader, order, form.invitation());
    }
}
