package uk.waymark.web.tasks.transition;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.transition.GrowingUpPages;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.processes.transition.FirstAppointment;
import uk.waymark.web.tasks.StepPage;

/** The first appointment took place, or was missed. */
@Component
class AppointmentWasPage implements StepPage<KeptForm> {

    private final FirstAppointment work;
    private final GrowingUpPages moves;

    AppointmentWasPage(FirstAppointment work, GrowingUpPages moves) {
        this.work = work;
        this.moves = moves;
    }

    @Override
    public Set<String> steps() {
        return Set.of("follow-first-appointment");
    }

    @Override
    public Class<KeptForm> form() {
        return KeptForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute("move", moves.of(step.child()).orElse(null));
        model.addAttribute("service", ServiceOfStep.of(moves, step));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, KeptForm form) {
        return work.was(reader, order, form.kept(), form.note());
    }
}
