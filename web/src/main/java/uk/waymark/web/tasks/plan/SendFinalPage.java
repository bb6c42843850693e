package uk.waymark.web.tasks.plan;

import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.plan.SendPlan;
import uk.waymark.processes.plan.IssuePlan;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** The final plan goes out, with the notice of the family's rights. */
@Component
class SendFinalPage implements StepPage<FinalForm> {

    private final IssuePlan work;
    private final SendPlan plans;

    SendFinalPage(IssuePlan work, SendPlan plans) {
        this.work = work;
        this.plans = plans;
    }

    @Override
    public Set<String> steps() {
        return Set.of("send-the-final-plan");
    }

    @Override
    public Class<FinalForm> form() {
        return FinalForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute("missing", plans.missing(step.child(), true));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, FinalForm form) {
        return form.what() == FinalForm.What.SENT
                ? work.sent(reader, order, form.notice())
                : work.changeFirst(
                        reader,
                        order,
                        Objects.requireNonNullElse(form.reason(), "").strip());
    }
}
