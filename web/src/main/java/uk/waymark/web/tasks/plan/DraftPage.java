package uk.waymark.web.tasks.plan;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.plan.Gap;
import uk.waymark.engine.plan.SendPlan;
import uk.waymark.processes.plan.PrepareDraft;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** The plan is written on pages of its own; here its writer says that it is ready. */
@Component
class DraftPage implements StepPage<DraftPage.ReadyForm> {

    /** That it is ready for the health board. */
    public record ReadyForm(
            @NotNull(message = "{plan.ready.missing}") Boolean ready) {}

    private final PrepareDraft work;
    private final SendPlan plans;

    DraftPage(PrepareDraft work, SendPlan plans) {
        this.work = work;
        this.plans = plans;
    }

    @Override
    public Set<String> steps() {
        return Set.of("draft-the-plan");
    }

    @Override
    public Class<ReadyForm> form() {
        return ReadyForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute(
                "missing",
                plans.missing(step.child(), false).stream()
                        .filter(one -> one.gap() != Gap.HEALTH_NOT_AGREED)
                        .toList());
    }

    @Override
    public Answer done(Reader reader, StepOrder order, ReadyForm form) {
        return work.written(reader, order);
    }
}
