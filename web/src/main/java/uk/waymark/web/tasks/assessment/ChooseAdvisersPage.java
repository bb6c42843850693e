package uk.waymark.web.tasks.assessment;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.assessment.AdviserKind;
import uk.waymark.engine.assessment.AssessmentOfChild;
import uk.waymark.engine.assessment.PossibleAdvisers;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.referral.ReferralStory;
import uk.waymark.processes.assessment.ChooseWhomToAsk;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** A caseworker chooses whom to ask for advice; all are asked in the same moment. */
@Component
class ChooseAdvisersPage implements StepPage<ChooseForm> {

    private final ChooseWhomToAsk work;
    private final PossibleAdvisers possible;
    private final AssessmentOfChild assessment;
    private final ReferralStory stories;

    ChooseAdvisersPage(
            ChooseWhomToAsk work, PossibleAdvisers possible, AssessmentOfChild assessment, ReferralStory stories) {
        this.work = work;
        this.possible = possible;
        this.assessment = assessment;
        this.stories = stories;
    }

    @Override
    public Set<String> steps() {
        return Set.of("choose-advisers");
    }

    @Override
    public Class<ChooseForm> form() {
        return ChooseForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        Set<AdviserKind> settled = EnumSet.noneOf(AdviserKind.class);
        assessment
                .latest(step.child().caseId())
                .ifPresent(standing -> standing.requests().forEach(line -> settled.add(line.kind())));
        model.addAttribute(
                "advisers",
                new AdviserChoices(possible.inArea(step.child().areaId()), possible.required(step.child()), settled));
        model.addAttribute("sensory", possible.sensory(step.child()).orElse(null));
        model.addAttribute("asked", stories.find(step.child()).orElse(null));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, ChooseForm form) {
        return work.choose(reader, order, form.chosen(), form.familyWish(), form.servingParent());
    }

    @Override
    public String next(OpenStep step) {
        return "/children/" + step.caseRef() + "/assessment?done=task-done";
    }
}
