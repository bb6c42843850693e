package uk.waymark.web.tasks.keyworker;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.processes.keyworker.AskTheFamily;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** The family chooses, or a manager writes down what they said on the telephone. */
@Component
class AskTheFamilyPage implements StepPage<WishForm> {

    private final AskTheFamily work;
    private final ProposalsOf proposals;

    AskTheFamilyPage(AskTheFamily work, ProposalsOf proposals) {
        this.work = work;
        this.proposals = proposals;
    }

    @Override
    public Set<String> steps() {
        return Set.of("ask-the-family");
    }

    @Override
    public Class<WishForm> form() {
        return WishForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute("proposals", proposals.of(step));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, WishForm form) {
        return work.answered(reader, order, form.answer(), form.person());
    }
}
