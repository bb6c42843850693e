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

/** A plan is looked at again before it runs out. */
@Component
class LookAgainPage implements StepPage<LookAgainForm> {

    private final TalkAndPlan work;
    private final AdvancePlanBeside beside;

    LookAgainPage(TalkAndPlan work, AdvancePlanBeside beside) {
        this.work = work;
        this.beside = beside;
    }

    @Override
    public Set<String> steps() {
        return Set.of(TalkAndPlan.LOOK_AGAIN);
    }

    @Override
    public Class<LookAgainForm> form() {
        return LookAgainForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        beside.show(reader, step, model);
    }

    @Override
    public Answer done(Reader reader, StepOrder order, LookAgainForm form) {
        return switch (form.what()) {
            case STILL_RIGHT -> work.stillRight(reader, order, form.day());
            case CHANGE -> work.change(reader, order, TalkAndPlan.LOOK_AGAIN, form.said());
            case TAKEN_BACK -> work.notNow(reader, order, TalkAndPlan.LOOK_AGAIN, form.said(), form.day());
        };
    }
}
