package uk.waymark.web.tasks.discharge;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.discharge.StayPages;
import uk.waymark.processes.discharge.LetTheChildGo;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** The child is on the way home for the last hours or days. */
@Component
class LeaveNowPage implements StepPage<LeftForm> {

    private final LetTheChildGo work;
    private final StayPages stays;

    LeaveNowPage(LetTheChildGo work, StayPages stays) {
        this.work = work;
        this.stays = stays;
    }

    @Override
    public Set<String> steps() {
        return Set.of("leave-hospital-now");
    }

    @Override
    public Class<LeftForm> form() {
        return LeftForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute("stay", stays.latest(step.child()).orElse(null));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, LeftForm form) {
        return work.left(reader, order, form.on().date().orElseThrow(), form.where());
    }
}
