package uk.waymark.web.tasks.keyworker;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.processes.keyworker.FindCapacity;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;
import uk.waymark.web.tasks.simple.NoteForm;

/** Somebody says how room was found for the family. */
@Component
class FindCapacityPage implements StepPage<NoteForm> {

    private final FindCapacity work;

    FindCapacityPage(FindCapacity work) {
        this.work = work;
    }

    @Override
    public Set<String> steps() {
        return Set.of("find-capacity");
    }

    @Override
    public Class<NoteForm> form() {
        return NoteForm.class;
    }

    @Override
    public Answer done(Reader reader, StepOrder order, NoteForm form) {
        return work.found(reader, order, form.note());
    }
}
