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

/** Going home within hours is arranged, and a senior clinician decides. */
@Component
class ArrangeRapidPage implements StepPage<RapidForm> {

    private final LetTheChildGo work;
    private final StayPages stays;

    ArrangeRapidPage(LetTheChildGo work, StayPages stays) {
        this.work = work;
        this.stays = stays;
    }

    @Override
    public Set<String> steps() {
        return Set.of("arrange-rapid-discharge");
    }

    @Override
    public Class<RapidForm> form() {
        return RapidForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute("stay", stays.latest(step.child()).orElse(null));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, RapidForm form) {
        return work.arranged(reader, order, form.senior(), form.note());
    }
}
