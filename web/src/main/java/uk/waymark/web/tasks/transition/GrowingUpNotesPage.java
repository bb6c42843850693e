package uk.waymark.web.tasks.transition;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.transition.GrowingUpPages;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.processes.transition.GrowingUpNotes;
import uk.waymark.web.tasks.StepPage;
import uk.waymark.web.tasks.simple.NoteForm;

/** Steps of growing up that are done by asking and ringing. */
@Component
class GrowingUpNotesPage implements StepPage<NoteForm> {

    private final GrowingUpNotes work;
    private final GrowingUpPages moves;

    GrowingUpNotesPage(GrowingUpNotes work, GrowingUpPages moves) {
        this.work = work;
        this.moves = moves;
    }

    @Override
    public Set<String> steps() {
        return GrowingUpNotes.STEPS;
    }

    @Override
    public Class<NoteForm> form() {
        return NoteForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute("move", moves.of(step.child()).orElse(null));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, NoteForm form) {
        return work.done(reader, order, form.note());
    }
}
