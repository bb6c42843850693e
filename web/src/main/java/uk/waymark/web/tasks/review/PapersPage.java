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

/** Somebody gathers the advice and sends it round. */
@Component
class PapersPage implements StepPage<PapersForm> {

    private final HoldTheReview work;
    private final ReviewBeside beside;

    PapersPage(HoldTheReview work, ReviewBeside beside) {
        this.work = work;
        this.beside = beside;
    }

    @Override
    public Set<String> steps() {
        return Set.of("gather-advice-for-review");
    }

    @Override
    public Class<PapersForm> form() {
        return PapersForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        beside.show(reader, step, model);
    }

    @Override
    public Answer done(Reader reader, StepOrder order, PapersForm form) {
        return work.papers(reader, order, form.papers(beside.told(reader, order).people()));
    }
}
