package uk.waymark.web.tasks.plan;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.plan.SendPlan;
import uk.waymark.processes.plan.IssuePlan;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.rules.whatif.FactSheet;
import uk.waymark.web.tasks.StepPage;
import uk.waymark.web.tasks.referral.NoticeForm;

/** The final plan goes out, with the notice of the family's rights. */
@Component
class SendFinalPage implements StepPage<NoticeForm> {

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
    public Class<NoticeForm> form() {
        return NoticeForm.class;
    }

    @Override
    public NoticeForm start(Reader reader, OpenStep step) {
        return FactSheet.blank(NoticeForm.class);
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute("missing", plans.missing(step.child(), true));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, NoticeForm form) {
        return work.sent(reader, order, form.notice());
    }
}
