package uk.waymark.web.tasks.review;

import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.processes.review.HoldTheReview;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** Somebody writes down what was said at the meeting, or that it has to be arranged again. */
@Component
class MeetingPage implements StepPage<MeetingForm> {

    private final HoldTheReview work;
    private final ReviewBeside beside;

    MeetingPage(HoldTheReview work, ReviewBeside beside) {
        this.work = work;
        this.beside = beside;
    }

    @Override
    public Set<String> steps() {
        return Set.of("hold-the-review-meeting");
    }

    @Override
    public Class<MeetingForm> form() {
        return MeetingForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        beside.show(reader, step, model);
    }

    @Override
    public Answer done(Reader reader, StepOrder order, MeetingForm form) {
        return form.tookPlace()
                ? work.held(reader, order, form.held(beside.told(reader, order)))
                : work.moved(reader, order, Objects.requireNonNullElse(form.why(), ""));
    }
}
