package uk.waymark.deployment.stories.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import uk.waymark.deployment.stories.world.Assessing;
import uk.waymark.deployment.stories.world.Care;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.assessment.AdviserKind;
import uk.waymark.engine.assessment.AskedAdviser;
import uk.waymark.engine.assessment.PossibleAdvisers;
import uk.waymark.engine.views.HowTold;
import uk.waymark.engine.views.Views;
import uk.waymark.processes.assessment.AnswerTheRequest;
import uk.waymark.processes.assessment.CheckTheAdvice;
import uk.waymark.processes.assessment.ChooseWhomToAsk;
import uk.waymark.processes.assessment.TellViews;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.rules.YesNo;

/** Whom to ask, what they answer, and whether it is enough. */
@TestComponent
class AssessmentChoices implements Choices {

    private final PossibleAdvisers possible;
    private final ChooseWhomToAsk choose;
    private final Care care;
    private final Answering answering;

    AssessmentChoices(PossibleAdvisers possible, ChooseWhomToAsk choose, Care care, Answering answering) {
        this.possible = possible;
        this.choose = choose;
        this.care = care;
        this.answering = answering;
    }

    /** What comes back, and who reads it. */
    @TestComponent
    record Answering(AnswerTheRequest answer, CheckTheAdvice check, TellViews views) {}

    @Override
    public Map<String, Act> acts() {
        return Map.of(
                "choose-advisers",
                this::chooses,
                "give-advice",
                this::answers,
                "check-advice",
                (who, order, child, dice) -> {
                    if (dice.in100(80)) {
                        answering.check().enough(who, order);
                    } else {
                        answering.check().askAgain(who, order, "How often?");
                    }
                },
                "ask-for-views",
                (who, order, child, dice) -> answering
                        .views()
                        .tell(
                                who,
                                order,
                                new Views(
                                        "I like to swim.",
                                        HowTold.PICTURES,
                                        "",
                                        HowTold.DOES_NOT_WISH,
                                        YesNo.NO,
                                        YesNo.NO)));
    }

    private void answers(Reader who, StepOrder order, Child child, Dice dice) {
        switch (dice.upTo(6)) {
            case 1 -> answering.answer().notKnown(who, order, "Ask the hospice.");
            case 2 -> answering.answer().decline(who, order, "Nobody is here.");
            default -> answering.answer().give(who, order, Assessing.TEXT, -1);
        }
    }

    private void chooses(Reader who, StepOrder order, Child child, Dice dice) {
        Set<AdviserKind> required = possible.required(care.open(who, child));
        List<AskedAdviser> asked = new ArrayList<>();
        for (AdviserKind kind : required) {
            asked.add(somebody(child, kind, dice));
        }
        if (dice.in100(40)) {
            asked.add(somebody(child, AdviserKind.OTHER, dice));
        }
        choose.choose(who, order, asked, null);
    }

    private AskedAdviser somebody(Child child, AdviserKind kind, Dice dice) {
        PossibleAdvisers.Body body = dice.one(possible.inArea(child.people().area()).stream()
                .filter(one -> kind.roles().contains(one.role()))
                .toList());
        return new AskedAdviser(kind, body.agencyId(), body.role());
    }
}
