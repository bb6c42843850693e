package uk.waymark.deployment.stories.walk;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.review.Advice;
import uk.waymark.engine.review.Appeal;
import uk.waymark.engine.review.Attendance;
import uk.waymark.engine.review.CeaseGround;
import uk.waymark.engine.review.DecideReview.ReviewAnswer;
import uk.waymark.engine.review.DecideReview.Settled;
import uk.waymark.engine.review.FamilyAnswer;
import uk.waymark.engine.review.ReviewDecision;
import uk.waymark.engine.review.ReviewMeetings.Held;
import uk.waymark.engine.review.ReviewMeetings.Invitation;
import uk.waymark.engine.review.ReviewMeetings.Report;
import uk.waymark.engine.review.ReviewPart;
import uk.waymark.engine.review.Safeguarding;
import uk.waymark.processes.review.DecideAfterReview;
import uk.waymark.processes.review.FamilyAtReview;
import uk.waymark.processes.review.HoldTheReview;
import uk.waymark.processes.review.HoldTheReview.Papers;
import uk.waymark.processes.tasks.StepOrder;

/** When everybody meets, what is decided after it, and what becomes of a decision. */
@TestComponent
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
                (who, order, child, dice) -> decide.checked(who, order, dice.one(Appeal.values())));
        return acts;
    }

    private void invites(Reader who, StepOrder order, Child child, Dice dice) {
        LocalDate meeting = today.date().plusDays(dice.upTo(40));
        hold.invite(
                who,
                order,
                new Invitation(meeting, "At school", EnumSet.allOf(ReviewPart.class), dice.in100(50), true));
    }

    private Papers papers() {
        return new Papers(today.date(), Map.of(ReviewPart.HEALTH, Advice.RECEIVED), "Stronger.");
    }

    private void meets(Reader who, StepOrder order, Child child, Dice dice) {
        if (dice.in100(20)) {
            hold.moved(who, order, "Nobody could come.");
            return;
        }
        ReviewPart decider = dice.one(ReviewPart.SEN_OFFICER, ReviewPart.SETTING, ReviewPart.THERAPIST);
        hold.held(
                who,
                order,
                new Held(
                        today.date(),
                        Map.of(ReviewPart.FAMILY, Attendance.CAME, decider, Attendance.CAME),
                        "Swims by herself.",
                        "All were glad.",
                        Safeguarding.NOTHING_NEW,
                        "Wants to work with animals."));
    }

    private void reports(Reader who, StepOrder order, Child child, Dice dice) {
        hold.report(who, order, new Report(today.date(), "A good year.", dice.one(ReviewDecision.values()), null));
    }

    private void decides(Reader who, StepOrder order, Child child, Dice dice) {
        ReviewDecision decision = dice.one(ReviewDecision.values());
        CeaseGround ground = decision == ReviewDecision.CEASE ? dice.one(CeaseGround.values()) : null;
        decide.decide(
                who, order, new ReviewAnswer(decision, "So it is.", "More swimming.", ground, true, notice(dice)));
    }

    private void comments(Reader who, StepOrder order, Child child, Dice dice) {
        FamilyAnswer answer = dice.one(FamilyAnswer.AGREES, FamilyAnswer.OTHER_CHANGES, FamilyAnswer.MEETING);
        family.comments(who, order, answer, "More swimming.");
    }

    private void settles(Reader who, StepOrder order, Child child, Dice dice) {
        decide.settle(who, order, new Settled(dice.in100(70), "More swimming.", notice(dice)));
    }

    private Notice notice(Dice dice) {
        return new Notice(true, true, dice.in100(85), true, true, today.date(), ToldHow.BY_LETTER);
    }
}
