package uk.waymark.web.tasks.plan;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.support.SupportKind;
import uk.waymark.processes.plan.HelpWithoutPlan;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;
import uk.waymark.web.tasks.referral.SupportForm;

/** Which help there is without a plan. */
@Component
class HelpPage implements StepPage<SupportForm> {

    private final HelpWithoutPlan work;

    HelpPage(HelpWithoutPlan work) {
        this.work = work;
    }

    @Override
    public Set<String> steps() {
        return Set.of("write-help-without-plan");
    }

    @Override
    public Class<SupportForm> form() {
        return SupportForm.class;
    }

    @Override
    public Answer done(Reader reader, StepOrder order, SupportForm form) {
        return work.agreed(reader, order, form.agreement(SupportKind.SIGNPOSTING));
    }
}
