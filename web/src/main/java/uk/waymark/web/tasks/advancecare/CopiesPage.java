package uk.waymark.web.tasks.advancecare;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.processes.advancecare.ConfirmCopies;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** Those who hold a copy confirm that they have the present one. */
@Component
class CopiesPage implements StepPage<CopiesForm> {

    private final ConfirmCopies work;
    private final AdvancePlanBeside beside;

    CopiesPage(ConfirmCopies work, AdvancePlanBeside beside) {
        this.work = work;
        this.beside = beside;
    }

    @Override
    public Set<String> steps() {
        return Set.of(ConfirmCopies.STEP);
    }

    @Override
    public Class<CopiesForm> form() {
        return CopiesForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        beside.show(reader, step, model);
    }

    @Override
    public Answer done(Reader reader, StepOrder order, CopiesForm form) {
        return work.confirmed(reader, order, form.confirmed());
    }
}
