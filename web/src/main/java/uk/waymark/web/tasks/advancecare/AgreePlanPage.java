package uk.waymark.web.tasks.advancecare;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.processes.advancecare.TalkAndPlan;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.care.Typed;
import uk.waymark.web.tasks.StepPage;

/** A draft is agreed by those who may, or is changed first. */
@Component
class AgreePlanPage implements StepPage<AgreeForm> {

    private final TalkAndPlan work;
    private final AdvancePlanBeside beside;

    AgreePlanPage(TalkAndPlan work, AdvancePlanBeside beside) {
        this.work = work;
        this.beside = beside;
    }

    @Override
    public Set<String> steps() {
        return Set.of(TalkAndPlan.AGREE);
    }

    @Override
    public Class<AgreeForm> form() {
        return AgreeForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        beside.show(reader, step, model);
    }

    @Override
    public Answer done(Reader reader, StepOrder order, AgreeForm form) {
        return form.agreed()
                ? work.agreed(reader, order, form.agreement())
                : work.change(reader, order, TalkAndPlan.AGREE, Typed.words(form.change()));
    }
}
