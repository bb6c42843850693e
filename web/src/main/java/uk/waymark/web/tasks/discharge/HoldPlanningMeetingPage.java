package uk.waymark.web.tasks.discharge;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.discharge.StayPages;
import uk.waymark.processes.discharge.PrepareGoingHome;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;
import uk.waymark.web.tasks.simple.NoteForm;

/** The meeting before going home was held. */
@Component
class HoldPlanningMeetingPage implements StepPage<NoteForm> {

    private final PrepareGoingHome work;
    private final StayPages stays;

    HoldPlanningMeetingPage(PrepareGoingHome work, StayPages stays) {
        this.work = work;
        this.stays = stays;
    }

    @Override
    public Set<String> steps() {
        return Set.of("hold-planning-meeting");
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
        return work.meetingHeld(reader, order, form.note());
    }
}
