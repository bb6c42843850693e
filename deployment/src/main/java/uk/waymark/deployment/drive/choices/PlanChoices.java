package uk.waymark.deployment.drive.choices;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.waymark.deployment.drive.step.Act;
import uk.waymark.deployment.drive.step.Choices;
import uk.waymark.deployment.drive.step.Dice;
import uk.waymark.deployment.drive.step.OneChild;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.consultation.AskSettings;
import uk.waymark.engine.consultation.Comments;
import uk.waymark.engine.consultation.SettingAnswer;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.plan.Amount;
import uk.waymark.engine.plan.Every;
import uk.waymark.engine.plan.NewLine;
import uk.waymark.engine.plan.PlanNeed;
import uk.waymark.engine.plan.PlanSection;
import uk.waymark.engine.plan.Recipient;
import uk.waymark.engine.plan.WritePlan;
import uk.waymark.engine.support.Agreement;
import uk.waymark.engine.support.SupportKind;
import uk.waymark.processes.plan.DecideOnPlan;
import uk.waymark.processes.plan.HearTheFamily;
import uk.waymark.processes.plan.HelpWithoutPlan;
import uk.waymark.processes.plan.IssuePlan;
import uk.waymark.processes.plan.NamedSettings;
import uk.waymark.processes.plan.PrepareDraft;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.rules.YesNo;

/** Whether a plan is necessary, what is written in it, what is said to it, and whether it is sent. */
class PlanChoices implements Choices {

    private static final Amount WEEKLY = new Amount(60, 2, Every.WEEK);

    private final Draft draft;
    private final HearTheFamily hear;
    private final DecideOnPlan decide;
    private final Ends ends;
    private final Today today;

    PlanChoices(Draft draft, HearTheFamily hear, DecideOnPlan decide, Ends ends, Today today) {
        this.draft = draft;
        this.hear = hear;
        this.decide = decide;
        this.ends = ends;
        this.today = today;
    }

    /** Where a draft is written. */
    record Draft(PrepareDraft steps, WritePlan write) {}

    /** How it ends: with a plan or without. */
    record Ends(IssuePlan issue, HelpWithoutPlan help) {}

    @Override
    public Map<String, Act> acts() {
        Map<String, Act> acts = new HashMap<>();
        acts.put("decide-plan-needed", (who, order, child, dice) -> decide.need(who, order, need(dice), "So it is."));
        acts.put(
                "write-help-without-plan",
                (who, order, child, dice) -> ends.help().agreed(who, order, help()));
        acts.put("tell-family-no-plan", (who, order, child, dice) -> ends.help().told(who, order, notice(dice)));
        acts.put("draft-the-plan", this::writes);
        acts.put("agree-health-provision", this::healthBoard);
        acts.put(
                "send-the-draft",
                (who, order, child, dice) -> draft.steps().sent(who, order, today.date(), ToldHow.BY_LETTER));
        acts.put("comment-on-the-draft", (who, order, child, dice) -> hear.commented(who, order, comments(dice)));
        acts.put("answer-the-family", (who, order, child, dice) -> hear.answered(who, order, reply(dice)));
        acts.put("record-setting-answer", this::settingAnswers);
        acts.put("decide-to-issue", this::decides);
        acts.put("send-the-final-plan", this::sends);
        acts.put(
                "collect-acknowledgements",
                (who, order, child, dice) ->
                        ends.issue().acknowledged(who, order, EnumSet.allOf(Recipient.class), today.date()));
        return acts;
    }

    private static PlanNeed need(Dice dice) {
        return dice.one("plan-needed", PlanNeed.class);
    }

    private void writes(Reader who, StepOrder order, OneChild child, Dice dice) {
        String ref = child.reference();
        if (dice.happens("draft-is-whole")) {
            draft.write().add(who, ref, NewLine.of(PlanSection.A, null, "I like music."));
            draft.write().add(who, ref, NewLine.of(PlanSection.K, null, "All advice."));
            UUID need = draft.write().add(who, ref, NewLine.of(PlanSection.B, null, "Speaking is hard."));
            draft.write().add(who, ref, NewLine.of(PlanSection.E, need, "She asks for what she needs."));
            draft.write().add(who, ref, new NewLine(PlanSection.F, need, "Therapy", WEEKLY, "A therapist", true));
        }
        if (dice.happens("draft-has-health-provision")) {
            UUID need = draft.write().add(who, ref, NewLine.of(PlanSection.C, null, "She is fed by tube."));
            draft.write().add(who, ref, NewLine.of(PlanSection.E, need, "She thrives."));
            draft.write().add(who, ref, new NewLine(PlanSection.G, need, "Feeding", WEEKLY, "A nurse", false));
        }
        draft.steps().written(who, order);
    }

    private void healthBoard(Reader who, StepOrder order, OneChild child, Dice dice) {
        if (dice.happens("health-board-agrees")) {
            draft.steps().healthAgrees(who, order);
        } else {
            draft.steps().healthWantsChanges(who, order, "Twice a week.");
        }
    }

    private void settingAnswers(Reader who, StepOrder order, OneChild child, Dice dice) {
        SettingAnswer answer = dice.one("setting-answer", SettingAnswer.class);
        hear.settingAnswered(who, order, new AskSettings.Reply(answer, "Gladly, or not.", today.date()));
    }

    private void decides(Reader who, StepOrder order, OneChild child, Dice dice) {
        if (dice.happens("plan-can-be-issued")) {
            decide.issue(who, order, NamedSettings.named("Hill School"), "She wants it.");
        } else {
            decide.changeFirst(who, order, "Her feeding has changed.");
        }
    }

    private void sends(Reader who, StepOrder order, OneChild child, Dice dice) {
        if (dice.happens("plan-can-be-sent")) {
            ends.issue().sent(who, order, notice(dice));
        } else {
            ends.issue().changeFirst(who, order, "Her feeding has changed.");
        }
    }

    private Agreement help() {
        return new Agreement(
                SupportKind.SIGNPOSTING, "A quiet room.", today.date().plusWeeks(8), today.date(), "telephone");
    }

    private static Comments comments(Dice dice) {
        return new Comments(
                "She swims.", "Hill School", dice.one("family-wants-meeting", YesNo.class), YesNo.NOT_KNOWN);
    }

    private HearTheFamily.Reply reply(Dice dice) {
        List<String> settings = dice.one(List.of(), List.of("Hill School"), List.of("Hill School", "River School"));
        return new HearTheFamily.Reply("We add it.", today.date(), settings, dice.happens("draft-changes"));
    }

    private Notice notice(Dice dice) {
        return new Notice(true, true, dice.happens("notice-is-whole"), true, true, today.date(), ToldHow.BY_LETTER);
    }
}
