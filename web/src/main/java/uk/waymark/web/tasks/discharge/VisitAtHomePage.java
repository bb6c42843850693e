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

/** Somebody has seen the child at home. */
@Component
class VisitAtHomePage implements StepPage<HomeVisitForm> {

    private final VisitAtHome work;
    private final StayPages stays;

    VisitAtHomePage(VisitAtHome work, StayPages stays) {
        this.work = work;
        this.stays = stays;
    }

    @Override
    public Set<String> steps() {
        return Set.of("visit-at-home");
    }

    @Override
    public Class<HomeVisitForm> form() {
        return HomeVisitForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute("stay", stays.latest(step.child()).orElse(null));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, HomeVisitForm form) {
        return work.visited(reader, order, form.on().date().orElseThrow(), form.back(), form.note());
    }
}
