package uk.waymark.web.tasks.keyworker;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.processes.keyworker.HandOver;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;
import uk.waymark.web.tasks.simple.NoteForm;

/** The one who comes writes down what was handed over. */
@Component
class HandOverPage implements StepPage<NoteForm> {

    private final HandOver work;

    HandOverPage(HandOver work) {
        this.work = work;
    }

    @Override
    public Set<String> steps() {
        return Set.of("hand-over");
    }

    @Override
    public Class<NoteForm> form() {
        return NoteForm.class;
    }

    @Override
    public Answer done(Reader reader, StepOrder order, NoteForm form) {
        return work.handedOver(reader, order, form.note());
    }
}
