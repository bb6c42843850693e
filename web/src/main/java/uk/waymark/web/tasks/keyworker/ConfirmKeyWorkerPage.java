package uk.waymark.web.tasks.keyworker;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.processes.keyworker.ConfirmKeyWorker;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** The manager sees the proposals beside the family's wish and confirms one. */
@Component
class ConfirmKeyWorkerPage implements StepPage<ConfirmForm> {

    private final ConfirmKeyWorker work;
    private final ProposalsOf proposals;

    ConfirmKeyWorkerPage(ConfirmKeyWorker work, ProposalsOf proposals) {
        this.work = work;
        this.proposals = proposals;
    }

    @Override
    public Set<String> steps() {
        return Set.of("confirm-key-worker");
    }

    @Override
    public Class<ConfirmForm> form() {
        return ConfirmForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute("proposals", proposals.of(step));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, ConfirmForm form) {
        if (form.chosen().equals(ConfirmForm.OTHERS)) {
            return work.askAgain(reader, order);
        }
        return work.confirm(reader, order, person(form.chosen()));
    }

    private static UUID person(String chosen) {
        try {
            return UUID.fromString(chosen);
        } catch (IllegalArgumentException nobody) {
            throw new Refusal.NotNow("key.worker.not.proposed");
        }
    }
}
