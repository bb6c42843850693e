package uk.waymark.web.tasks.discharge;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.discharge.StayPages;
import uk.waymark.processes.discharge.VisitAtHome;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;
import uk.waymark.web.tasks.simple.NoteForm;

/** The hospice has said how the child arrived. */
@Component
class HearFromHospicePage implements StepPage<NoteForm> {

    private final VisitAtHome work;
    private final StayPages stays;

    HearFromHospicePage(VisitAtHome work, StayPages stays) {
        this.work = work;
        this.stays = stays;
    }

    @Override
    public Set<String> steps() {
        return Set.of("hear-from-hospice");
    }

    @Override
    public Class<NoteForm> form() {
        return NoteForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute("stay", stays.latest(step.child()).orElse(null));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, NoteForm form) {
        return work.arrived(reader, order, form.note());
    }
}
