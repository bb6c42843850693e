package uk.waymark.deployment.drive.choices;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import uk.waymark.deployment.drive.step.Act;
import uk.waymark.deployment.drive.step.Choices;
import uk.waymark.deployment.drive.step.Dice;
import uk.waymark.deployment.drive.step.OneChild;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.meeting.MeetingPlan;
import uk.waymark.engine.meeting.ReviewPart;
import uk.waymark.engine.meeting.ReviewTable.Chair;
import uk.waymark.engine.review.Advice;
import uk.waymark.engine.review.Appeal;
import uk.waymark.engine.review.Attendance;
import uk.waymark.engine.review.CeaseGround;
import uk.waymark.engine.review.DecideReview.ReviewAnswer;
import uk.waymark.engine.review.DecideReview.Settled;
import uk.waymark.engine.review.FamilyAnswer;
import uk.waymark.engine.review.Present;
import uk.waymark.engine.review.ReviewDecision;
import uk.waymark.engine.review.ReviewMeetings.Held;
import uk.waymark.engine.review.ReviewMeetings.Invitation;
import uk.waymark.engine.review.ReviewMeetings.Report;
import uk.waymark.engine.review.Safeguarding;
import uk.waymark.processes.review.DecideAfterReview;
import uk.waymark.processes.review.FamilyAtReview;
import uk.waymark.processes.review.HoldTheReview;
import uk.waymark.processes.review.HoldTheReview.Papers;
import uk.waymark.processes.tasks.StepOrder;

/** When everybody meets, what is decided after it, and what becomes of a decision. */
class ReviewChoices implements Choices {

    private final HoldTheReview hold;
    private final FamilyAtReview family;
    private final DecideAfterReview decide;
    private final Today today;

    ReviewChoices(HoldTheReview hold, FamilyAtReview family, DecideAfterReview decide, Today today) {
        this.hold = hold;
        this.family = family;
        this.decide = decide;
        this.today = today;
    }

    @Override
    public Map<String, Act> acts() {
        Map<String, Act> acts = new HashMap<>();
        acts.put("plan-the-review-meeting", this::invites);
        acts.put("say-what-matters-now", (who, order, child, dice) -> family.says(who, order, "A good year.", null));
        acts.put("gather-advice-for-review", (who, order, child, dice) -> hold.papers(who, order, papers()));
        acts.put("hold-the-review-meeting", this::meets);
        acts.put("write-the-review-report", this::reports);
        acts.put("decide-after-the-review", this::decides);
        acts.put("comment-on-the-changes", this::comments);
        acts.put("send-the-changed-plan", this::settles);
        acts.put(
                "check-for-an-appeal",
                (who, order, child, dice) -> decide.checked(who, order, dice.one("appeal", Appeal.class)));
        return acts;
    }

    private void invites(Reader who, StepOrder order, OneChild child, Dice dice) {
        LocalDate meeting = today.date().plusDays(dice.days("review-meeting-in"));
        hold.invite(
                who,
                order,
                new Invitation(
                        MeetingPlan.review(meeting, LocalTime.of(14, 0), false, "At school"),
                        "",
                        Chair.unnamed(EnumSet.allOf(ReviewPart.class)),
                        dice.happens("review-short-notice-agreed"),
                        true));
    }

    private Papers papers() {
        return new Papers(today.date(), Map.of(ReviewPart.HEALTH, Advice.RECEIVED), "Stronger.");
    }

    private void meets(Reader who, StepOrder order, OneChild child, Dice dice) {
        if (dice.happens("review-meeting-moved")) {
            hold.moved(who, order, "Nobody could come.");
            return;
        }
        ReviewPart decider = dice.one("review-decider", ReviewPart.class);
        hold.held(
                who,
                order,
                new Held(
                        today.date(),
                        Present.of(Map.of(ReviewPart.FAMILY, Attendance.CAME, decider, Attendance.CAME)),
                        "Swims by herself.",
                        "All were glad.",
                        Safeguarding.NOTHING_NEW,
                        "Wants to work with animals."));
    }

    private void reports(Reader who, StepOrder order, OneChild child, Dice dice) {
        hold.report(
                who,
                order,
                new Report(today.date(), "A good year.", dice.one("review-decision", ReviewDecision.class), null));
    }

    private void decides(Reader who, StepOrder order, OneChild child, Dice dice) {
        ReviewDecision decision = dice.one("review-decision", ReviewDecision.class);
        CeaseGround ground = decision == ReviewDecision.CEASE ? dice.one("cease-ground", CeaseGround.class) : null;
        decide.decide(
                who, order, new ReviewAnswer(decision, "So it is.", "More swimming.", ground, true, notice(dice)));
    }

    private void comments(Reader who, StepOrder order, OneChild child, Dice dice) {
        FamilyAnswer answer = dice.one("family-on-changes", FamilyAnswer.class);
        family.comments(who, order, answer, "More swimming.");
    }

    private void settles(Reader who, StepOrder order, OneChild child, Dice dice) {
        decide.settle(who, order, new Settled(dice.happens("changed-plan-agreed"), "More swimming.", notice(dice)));
    }

    private Notice notice(Dice dice) {
        return new Notice(true, true, dice.happens("notice-is-whole"), true, true, today.date(), ToldHow.BY_LETTER);
    }
}
