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

/** The authority finishes the changed plan, or says why nothing changes. */
@Component
class SettlePage implements StepPage<ChangedPlanForm> {

    private final DecideAfterReview work;
    private final ReviewBeside beside;

    SettlePage(DecideAfterReview work, ReviewBeside beside) {
        this.work = work;
        this.beside = beside;
    }

    @Override
    public Set<String> steps() {
        return Set.of("send-the-changed-plan");
    }

    @Override
    public Class<ChangedPlanForm> form() {
        return ChangedPlanForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        beside.show(reader, step, model);
    }

    @Override
    public Answer done(Reader reader, StepOrder order, ChangedPlanForm form) {
        return work.settle(reader, order, form.settled());
    }
}
