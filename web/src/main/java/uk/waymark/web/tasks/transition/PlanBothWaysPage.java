package uk.waymark.web.tasks.transition;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.transition.GrowingUpPages;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.processes.transition.GrowUpTogether;
import uk.waymark.web.tasks.StepPage;

/** The two plans are written side by side. */
@Component
class PlanBothWaysPage implements StepPage<BothWaysForm> {

    private final GrowUpTogether work;
    private final GrowingUpPages moves;

    PlanBothWaysPage(GrowUpTogether work, GrowingUpPages moves) {
        this.work = work;
        this.moves = moves;
    }

    @Override
    public Set<String> steps() {
        return Set.of("plan-both-ways");
    }

    @Override
    public Class<BothWaysForm> form() {
        return BothWaysForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute("move", moves.of(step.child()).orElse(null));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, BothWaysForm form) {
        return work.planned(reader, order, form.hoping(), form.worsening());
    }
}
