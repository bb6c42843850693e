package uk.waymark.web.tasks.transition;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.transition.GrowingUpPages;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.processes.transition.RingAdultService;
import uk.waymark.web.tasks.StepPage;
import uk.waymark.web.tasks.simple.NoteForm;

/** A service for adults that is silent is rung, or taken to somebody senior. */
@Component
class SilentServicePage implements StepPage<NoteForm> {

    private final RingAdultService work;
    private final GrowingUpPages moves;

    SilentServicePage(RingAdultService work, GrowingUpPages moves) {
        this.work = work;
        this.moves = moves;
    }

    @Override
    public Set<String> steps() {
        return RingAdultService.STEPS;
    }

    @Override
    public Class<NoteForm> form() {
        return NoteForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute("service", ServiceOfStep.of(moves, step));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, NoteForm form) {
        return work.done(reader, order, form.note());
    }
}
