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

/** Somebody writes the report and sends it to everyone who was invited. */
@Component
class ReportPage implements StepPage<ReportForm> {

    private final HoldTheReview work;
    private final ReviewBeside beside;

    ReportPage(HoldTheReview work, ReviewBeside beside) {
        this.work = work;
        this.beside = beside;
    }

    @Override
    public Set<String> steps() {
        return Set.of("write-the-review-report");
    }

    @Override
    public Class<ReportForm> form() {
        return ReportForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        beside.show(reader, step, model);
    }

    @Override
    public Answer done(Reader reader, StepOrder order, ReportForm form) {
        return work.report(reader, order, form.report());
    }
}
