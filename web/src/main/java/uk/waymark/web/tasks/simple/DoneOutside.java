package uk.waymark.web.tasks.simple;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.processes.tasks.SimpleSteps;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** Steps that are done by talking, visiting and ringing, and then written down. */
@Component
class DoneOutside implements StepPage<NoteForm> {

    private final SimpleSteps work;

    DoneOutside(SimpleSteps work) {
        this.work = work;
    }

    @Override
    public Set<String> steps() {
        return SimpleSteps.STEPS;
    }

    @Override
    public Class<NoteForm> form() {
        return NoteForm.class;
    }

    @Override
    public Answer done(Reader reader, StepOrder order, NoteForm form) {
        return work.done(reader, order, form.note());
    }
}
