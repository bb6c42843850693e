package uk.waymark.web.tasks.transition;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.transition.GrowingUpPages;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.processes.transition.WriteToAdultCare;
import uk.waymark.web.tasks.StepPage;

/** Adult continuing healthcare was told of a young person, or somebody writes why this is not needed. */
@Component
class AdultCarePage implements StepPage<AdultCareForm> {

    private final WriteToAdultCare work;
    private final GrowingUpPages moves;

    AdultCarePage(WriteToAdultCare work, GrowingUpPages moves) {
        this.work = work;
        this.moves = moves;
    }

    @Override
    public Set<String> steps() {
        return WriteToAdultCare.STEPS;
    }

    @Override
    public Class<AdultCareForm> form() {
        return AdultCareForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute("move", moves.of(step.child()).orElse(null));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, AdultCareForm form) {
        return work.said(reader, order, form.word(), form.note());
    }
}
