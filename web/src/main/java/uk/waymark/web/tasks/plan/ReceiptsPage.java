package uk.waymark.web.tasks.plan;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.plan.Recipient;
import uk.waymark.processes.plan.IssuePlan;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.TypedDate;
import uk.waymark.web.tasks.StepPage;

/** Everybody to whom the final plan was sent says that they have it. */
@Component
class ReceiptsPage implements StepPage<ReceiptsPage.ReceiptsForm> {

    /** Who has said so, and when the last of them did. */
    public record ReceiptsForm(
            @NotNull(message = "{plan.not.acknowledged}") List<Recipient> said,
            @RealDate TypedDate on) {}

    private final IssuePlan work;

    ReceiptsPage(IssuePlan work) {
        this.work = work;
    }

    @Override
    public Set<String> steps() {
        return Set.of("collect-acknowledgements");
    }

    @Override
    public Class<ReceiptsForm> form() {
        return ReceiptsForm.class;
    }

    @Override
    public Answer done(Reader reader, StepOrder order, ReceiptsForm form) {
        return work.acknowledged(
                reader, order, Set.copyOf(form.said()), form.on().date().orElseThrow());
    }
}
