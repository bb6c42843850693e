package uk.waymark.web.tasks.referral;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.eligibility.AdviceOnAssessment;
import uk.waymark.engine.referral.ReferralStory;
import uk.waymark.processes.referral.DecideToAssess;
import uk.waymark.processes.referral.DecideToAssess.Decision;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** A person decides whether to assess: the request and the rules' advice beside the decision. */
@Component
class DecidePage implements StepPage<DecideForm> {

    private final DecideToAssess work;
    private final AdviceOnAssessment advice;
    private final ReferralStory stories;

    DecidePage(DecideToAssess work, AdviceOnAssessment advice, ReferralStory stories) {
        this.work = work;
        this.advice = advice;
        this.stories = stories;
    }

    @Override
    public Set<String> steps() {
        return DecideToAssess.STEPS;
    }

    @Override
    public Class<DecideForm> form() {
        return DecideForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute("asked", stories.latest(step.child()));
        model.addAttribute("advice", advice.latest(step.child()).orElse(null));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, DecideForm form) {
        return work.decide(
                reader, order, new Decision(form.answer(), form.reason().strip()));
    }
}
