package uk.waymark.deployment.drive.choices;

import static uk.waymark.engine.access.Act.READ;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.waymark.deployment.drive.step.Act;
import uk.waymark.deployment.drive.step.Choices;
import uk.waymark.deployment.drive.step.Dice;
import uk.waymark.deployment.drive.step.OneChild;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.advice.AdviceText;
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
class AssessmentChoices implements Choices {

    private static final AdviceText TEXT = new AdviceText("She likes water.", "Swimming, weekly.", "She swims well.");

    private final PossibleAdvisers possible;
    private final ChooseWhomToAsk choose;
    private final AccessPolicy policy;
    private final Answering answering;

    AssessmentChoices(PossibleAdvisers possible, ChooseWhomToAsk choose, AccessPolicy policy, Answering answering) {
        this.possible = possible;
        this.choose = choose;
        this.policy = policy;
        this.answering = answering;
    }

    /** What comes back, and who reads it. */
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
                    if (dice.happens("advice-is-enough")) {
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

    private void answers(Reader who, StepOrder order, OneChild child, Dice dice) {
        switch (dice.oneOf("adviser-answers")) {
            case "NOT_KNOWN" -> answering.answer().notKnown(who, order, "Ask the hospice.");
            case "DECLINE" -> answering.answer().decline(who, order, "Nobody is here.");
            default -> answering.answer().give(who, order, TEXT, -1);
        }
    }

    private void chooses(Reader who, StepOrder order, OneChild child, Dice dice) {
        Set<AdviserKind> required = possible.required(policy.open(who, child.reference(), DataClass.CORE, READ));
        List<AskedAdviser> asked = new ArrayList<>();
        for (AdviserKind kind : required) {
            asked.add(somebody(child, kind, dice));
        }
        if (dice.happens("one-more-adviser")) {
            asked.add(somebody(child, AdviserKind.OTHER, dice));
        }
        choose.choose(who, order, asked, null);
    }

    private AskedAdviser somebody(OneChild child, AdviserKind kind, Dice dice) {
        PossibleAdvisers.Body body = dice.one(possible.inArea(child.area()).stream()
                .filter(one -> kind.roles().contains(one.role()))
                .toList());
        return new AskedAdviser(kind, body.agencyId(), body.role());
    }
}
