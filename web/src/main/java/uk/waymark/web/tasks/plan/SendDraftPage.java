package uk.waymark.web.tasks.plan;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.plan.SendPlan;
import uk.waymark.processes.plan.PrepareDraft;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;
import uk.waymark.web.tasks.referral.ToldForm;

/** The draft goes to the family: when and how it was served. */
@Component
class SendDraftPage implements StepPage<ToldForm> {

    private final PrepareDraft work;
    private final SendPlan plans;

    SendDraftPage(PrepareDraft work, SendPlan plans) {
        this.work = work;
        this.plans = plans;
    }

    @Override
    public Set<String> steps() {
        return Set.of("send-the-draft");
    }

    @Override
    public Class<ToldForm> form() {
        return ToldForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute("missing", plans.missing(step.child(), false));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, ToldForm form) {
        return work.sent(reader, order, form.toldOn().date().orElseThrow(), form.how());
    }
}
