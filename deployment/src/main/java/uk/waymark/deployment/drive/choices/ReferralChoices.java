package uk.waymark.deployment.drive.choices;

import java.util.Map;
import uk.waymark.deployment.drive.step.Act;
import uk.waymark.deployment.drive.step.Choices;
import uk.waymark.deployment.drive.step.Dice;
import uk.waymark.deployment.drive.step.OneChild;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.eligibility.AssessmentAnswer;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.referral.Answers;
import uk.waymark.engine.support.Agreement;
import uk.waymark.engine.support.SupportKind;
import uk.waymark.processes.referral.AgreeHelp;
import uk.waymark.processes.referral.AskForWhatIsMissing;
import uk.waymark.processes.referral.DecideToAssess;
import uk.waymark.processes.referral.FindOutIfSameChild;
import uk.waymark.processes.referral.FindOutWhyLate;
import uk.waymark.processes.referral.TellFamilyDecision;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.rules.YesNo;

/** From a request to a decision that the family knows. */
class ReferralChoices implements Choices {

    private final AgreeHelp help;
    private final DecideToAssess decide;
    private final TellFamilyDecision family;
    private final Asking asking;
    private final Today today;

    ReferralChoices(AgreeHelp help, DecideToAssess decide, TellFamilyDecision family, Asking asking, Today today) {
        this.help = help;
        this.decide = decide;
        this.family = family;
        this.asking = asking;
        this.today = today;
    }

    /** What is asked before anything can be decided, and when it is late. */
    record Asking(AskForWhatIsMissing missing, FindOutIfSameChild same, FindOutWhyLate late) {}

    @Override
    public Map<String, Act> acts() {
        return Map.of(
                "agree-support-while-waiting",
                (who, order, child, dice) -> help.whileWaiting(who, order, agreement(SupportKind.INTERIM)),
                "check-whether-already-known",
                (who, order, child, dice) -> {
                    if (dice.happens("same-child")) {
                        asking.same().same(who, order);
                    } else {
                        asking.same().different(who, order);
                    }
                },
                "confirm-assessment",
                this::decides,
                "weigh-the-evidence",
                this::decides,
                "look-again-before-saying-no",
                this::decides,
                "get-missing-information",
                (who, order, child, dice) -> asking.missing().answered(who, order, answers(dice)),
                "tell-family-yes",
                (who, order, child, dice) -> family.yes(who, order, today.date(), ToldHow.BY_TELEPHONE),
                "write-signposting-plan",
                (who, order, child, dice) -> help.signposting(who, order, agreement(SupportKind.SIGNPOSTING)),
                "tell-family-no-and-rights",
                (who, order, child, dice) -> family.no(who, order, notice(dice)),
                "find-out-why-late",
                (who, order, child, dice) -> asking.late().explain(who, order, "Too few people.", null));
    }

    private void decides(Reader who, StepOrder order, OneChild child, Dice dice) {
        AssessmentAnswer answer = dice.one("assess", AssessmentAnswer.class);
        decide.decide(who, order, new DecideToAssess.Decision(answer, "The reports say so."));
    }

    private static Answers answers(Dice dice) {
        YesNo needs = dice.one("missing-answer", YesNo.class);
        return new Answers(needs, needs, YesNo.YES, YesNo.NO, YesNo.NO, YesNo.YES, YesNo.NO, null, 3);
    }

    private Agreement agreement(SupportKind kind) {
        return new Agreement(kind, "Help in the mornings.", today.date().plusWeeks(4), today.date(), "telephone");
    }

    private Notice notice(Dice dice) {
        return new Notice(true, true, dice.happens("notice-is-whole"), true, true, today.date(), ToldHow.BY_LETTER);
    }
}
