package uk.waymark.web.tasks.advancecare;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.processes.advancecare.TalkAndPlan;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** A plan is written together. */
@Component
class WritePlanPage implements StepPage<DraftForm> {

    private final TalkAndPlan work;
    private final AdvancePlanBeside beside;

    WritePlanPage(TalkAndPlan work, AdvancePlanBeside beside) {
        this.work = work;
        this.beside = beside;
    }

    @Override
    public Set<String> steps() {
        return Set.of(TalkAndPlan.WRITE);
    }

    @Override
    public Class<DraftForm> form() {
        return DraftForm.class;
    }

    @Override
    public DraftForm start(Reader reader, OpenStep step) {
        return new DraftForm(beside.begins(reader, step));
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        beside.show(reader, step, model);
    }

    @Override
    public Answer done(Reader reader, StepOrder order, DraftForm form) {
        return work.written(reader, order, form.words());
    }
}
