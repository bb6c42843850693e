package uk.waymark.web.tasks.referral;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.referral.ReferralStory;
import uk.waymark.engine.support.SupportKind;
import uk.waymark.processes.referral.AgreeHelp;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** A caseworker writes the plan of where else to find help. */
@Component
class SignpostingPage implements StepPage<SupportForm> {

    private final AgreeHelp work;
    private final ReferralStory stories;

    SignpostingPage(AgreeHelp work, ReferralStory stories) {
        this.work = work;
        this.stories = stories;
    }

    @Override
    public Set<String> steps() {
        return Set.of("write-signposting-plan");
    }

    @Override
    public Class<SupportForm> form() {
        return SupportForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute("asked", stories.latest(step.child()));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, SupportForm form) {
        return work.signposting(reader, order, form.agreement(SupportKind.SIGNPOSTING));
    }
}
