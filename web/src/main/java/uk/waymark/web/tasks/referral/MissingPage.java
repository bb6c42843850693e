package uk.waymark.web.tasks.referral;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.eligibility.AdviceOnAssessment;
import uk.waymark.engine.referral.ReferralStory;
import uk.waymark.processes.referral.AskForWhatIsMissing;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** Somebody asks for what is missing and writes down the answers; the rules look again. */
@Component
class MissingPage implements StepPage<MissingForm> {

    private final AskForWhatIsMissing work;
    private final AdviceOnAssessment advice;
    private final ReferralStory stories;

    MissingPage(AskForWhatIsMissing work, AdviceOnAssessment advice, ReferralStory stories) {
        this.work = work;
        this.advice = advice;
        this.stories = stories;
    }

    @Override
    public Set<String> steps() {
        return Set.of("get-missing-information");
    }

    @Override
    public Class<MissingForm> form() {
        return MissingForm.class;
    }

    @Override
    public MissingForm start(Reader reader, OpenStep step) {
        return MissingForm.of(stories.latest(step.child()).answers());
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute("asked", stories.latest(step.child()));
        model.addAttribute("advice", advice.latest(step.child()).orElse(null));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, MissingForm form) {
        return work.answered(reader, order, form.answers());
    }
}
