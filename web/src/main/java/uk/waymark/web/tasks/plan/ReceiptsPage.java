package uk.waymark.web.tasks.plan;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.plan.Receipts;
import uk.waymark.engine.plan.Recipient;
import uk.waymark.processes.plan.IssuePlan;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;
import uk.waymark.web.tasks.StepPage;

/** Everybody to whom the final plan was sent says that they have it. */
@Component
class ReceiptsPage implements StepPage<ReceiptsPage.ReceiptsForm> {

    /** Who has said so, and when the last of them did. */
    public record ReceiptsForm(
            @Refused("plan.not.acknowledged") @Nullable List<Recipient> said,

            @Refused({"date.future", "plan.receipt.before.sent"}) @RealDate
            TypedDate on) {}

    private final IssuePlan work;
    private final Receipts receipts;

    ReceiptsPage(IssuePlan work, Receipts receipts) {
        this.work = work;
        this.receipts = receipts;
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
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute(
                "receipts",
                step.subject() == null ? receipts.of(step.child()) : receipts.of(step.child(), step.about()));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, ReceiptsForm form) {
        return work.acknowledged(
                reader,
                order,
                form.said() == null ? Set.of() : Set.copyOf(form.said()),
                form.on().date().orElseThrow());
    }
}
