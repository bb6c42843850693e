package uk.waymark.web.tasks.assessment;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.visit.ArrangeJointVisit;
import uk.waymark.processes.assessment.AnswerTheRequest;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** A request for advice: leads to where it is written, and takes the two short answers. */
@Component
class GiveAdvicePage implements StepPage<ShortAnswerForm> {

    private final AnswerTheRequest work;
    private final ArrangeJointVisit visits;

    GiveAdvicePage(AnswerTheRequest work, ArrangeJointVisit visits) {
        this.work = work;
        this.visits = visits;
    }

    @Override
    public Set<String> steps() {
        return Set.of("give-advice");
    }

    @Override
    public Class<ShortAnswerForm> form() {
        return ShortAnswerForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute("request", step.about().toString());
        model.addAttribute("visit", visits.words(step.child(), step.about()));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, ShortAnswerForm form) {
        return form.answer() == ShortAnswer.NOT_KNOWN
                ? work.notKnown(reader, order, form.text())
                : work.decline(reader, order, form.text());
    }

    @Override
    public String next(OpenStep step) {
        return "/advice?done=task-done";
    }
}
