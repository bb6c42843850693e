package uk.waymark.web.tasks.discharge;

import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.discharge.StayPages;
import uk.waymark.processes.discharge.LetTheChildGo;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** The ward lets the child go home, or says why not yet. */
@Component
class LeaveHospitalPage implements StepPage<LeaveHospitalForm> {

    private final LetTheChildGo work;
    private final StayPages stays;

    LeaveHospitalPage(LetTheChildGo work, StayPages stays) {
        this.work = work;
        this.stays = stays;
    }

    @Override
    public Set<String> steps() {
        return Set.of("leave-hospital");
    }

    @Override
    public Class<LeaveHospitalForm> form() {
        return LeaveHospitalForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute("stay", stays.latest(step.child()).orElse(null));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, LeaveHospitalForm form) {
        if (!form.left()) {
            return work.notYet(reader, order, form.words());
        }
        return work.left(
                reader,
                order,
                form.day().orElseThrow(() -> new Refusal.NotNow("stay.left.day")),
                Objects.requireNonNull(form.where()));
    }
}
