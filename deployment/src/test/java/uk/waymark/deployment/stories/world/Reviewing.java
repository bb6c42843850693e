package uk.waymark.deployment.stories.world;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.meeting.MeetingPlan;
import uk.waymark.engine.meeting.MeetingView;
import uk.waymark.engine.meeting.ReviewPart;
import uk.waymark.engine.meeting.ReviewTable.Chair;
import uk.waymark.engine.meeting.WhoMightCome;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.review.Advice;
import uk.waymark.engine.review.Appeal;
import uk.waymark.engine.review.Attendance;
import uk.waymark.engine.review.CeaseGround;
import uk.waymark.engine.review.DecideReview.ReviewAnswer;
import uk.waymark.engine.review.DecideReview.Settled;
import uk.waymark.engine.review.FamilyAnswer;
import uk.waymark.engine.review.PlanReviews;
import uk.waymark.engine.review.Present;
import uk.waymark.engine.review.ReviewDecision;
import uk.waymark.engine.review.ReviewFacts;
import uk.waymark.engine.review.ReviewMeetings.Held;
import uk.waymark.engine.review.ReviewMeetings.Invitation;
import uk.waymark.engine.review.ReviewMeetings.Report;
import uk.waymark.engine.review.ReviewStory;
import uk.waymark.engine.review.Safeguarding;
import uk.waymark.processes.review.DecideAfterReview;
import uk.waymark.processes.review.FamilyAtReview;
import uk.waymark.processes.review.HoldTheReview;
import uk.waymark.processes.review.HoldTheReview.Papers;

/** How a plan is reviewed, step by step, each as its own page does it. */
@TestComponent
public class Reviewing {

    private final Tasks tasks;
    private final Steps steps;
    private final Desk.Words words;
    private final TimePasses time;
    private final Plans plans;

    Reviewing(Tasks tasks, Steps steps, Desk.Words words, TimePasses time, Plans plans) {
        this.tasks = tasks;
        this.steps = steps;
        this.words = words;
        this.time = time;
        this.plans = plans;
    }

    /** The steps of the diagram. */
    @TestComponent
    record Steps(HoldTheReview hold, FamilyAtReview family, DecideAfterReview decide, Issuing issuing) {}

    /** The reviews of plans. */
    @TestComponent
    record Plans(PlanReviews reviews, ReviewStory story, WhoMightCome team, AccessPolicy policy) {}

    /** The child came with a plan of this day. */
    public void cameWithPlan(Child child) {
        plans.reviews()
                .begin(
                        child.as(Role.SEN_CASEWORKER),
                        child.reference(),
                        words.today().date());
        words.then();
    }

    /** It is now this day. */
    public void becomes(LocalDate day) {
        time.until(day);
    }

    /** The review that goes on. */
    public ReviewFacts running(Child child) {
        return plans.story().running(child.id()).orElseThrow();
    }

    /**
     * Every review that begins before this day is held in time: the plan is changed before a move between phases, and
     * stays as it is otherwise. The answer is how many there were.
     */
    public int inTimeUntil(Child child, LocalDate day) {
        int reviews = 0;
        for (ReviewFacts next = running(child); next.due().beginsOn().isBefore(day); next = running(child)) {
            boolean moving = next.due().transferOn() != null;
            LocalDate meeting = next.due().beginsOn().plusWeeks(5);
            becomes(next.due().beginsOn());
            prepares(child, meeting);
            becomes(meeting);
            meets(child);
            decides(child, moving ? ReviewDecision.AMEND : ReviewDecision.MAINTAIN);
            if (moving) {
                changes(child);
            }
            reviews++;
        }
        if (words.today().date().isBefore(day)) {
            becomes(day);
        }
        return reviews;
    }

    /** Everyone is invited, says what they think, and reads it before they meet. */
    public void prepares(Child child, LocalDate meeting) {
        Reader dana = child.as(Role.SEN_CASEWORKER);
        MeetingPlan plan = MeetingPlan.review(meeting, LocalTime.of(10, 0), false, "At school");
        Invitation invitation = new Invitation(plan, "A quiet room.", asked(child), false, true);
        steps.hold().invite(dana, tasks.order(dana, child, "plan-the-review-meeting"), invitation);
        words.then();
        steps.family().says(dana, tasks.order(dana, child, "say-what-matters-now"), "A good year.", "I like the pool.");
        words.then();
        Papers papers = new Papers(words.today().date(), Map.of(ReviewPart.HEALTH, Advice.RECEIVED), "Stronger.");
        steps.hold().papers(dana, tasks.order(dana, child, "gather-advice-for-review"), papers);
        words.then();
    }

    /** Everybody of the team by name for the first part that they can speak for, and every other part by letter. */
    private List<Chair> asked(Child child) {
        Map<UUID, ReviewPart> team = new LinkedHashMap<>();
        plans.team().toReview(child.id()).forEach(who -> team.putIfAbsent(who.practitioner(), who.part()));
        List<Chair> chairs = new ArrayList<>(Chair.unnamed(EnumSet.allOf(ReviewPart.class)));
        team.forEach((who, part) -> chairs.add(new Chair(part, who)));
        return chairs;
    }

    /** The meeting of the newest review. */
    public MeetingView meeting(Child child) {
        OpenCase open = plans.policy().open(child.as(Role.SEN_CASEWORKER), child.reference(), DataClass.CORE, Act.READ);
        return Objects.requireNonNull(plans.story().of(open).get(0).together()).meeting();
    }

    /** They meet today, and the report goes out. */
    public void meets(Child child) {
        Reader dana = child.as(Role.SEN_CASEWORKER);
        LocalDate now = words.today().date();
        Held held = new Held(
                now,
                Present.of(Map.of(ReviewPart.FAMILY, Attendance.CAME, ReviewPart.SEN_OFFICER, Attendance.CAME)),
                "Swims by herself.",
                "All were glad.",
                Safeguarding.NOTHING_NEW,
                "Wants to work with animals.");
        steps.hold().held(dana, tasks.order(dana, child, "hold-the-review-meeting"), held);
        words.then();
        Report report = new Report(now, "A good year.", ReviewDecision.AMEND, null);
        steps.hold().report(dana, tasks.order(dana, child, "write-the-review-report"), report);
        words.then();
    }

    /** It is decided and the family knows today. */
    public void decides(Child child, ReviewDecision decision) {
        Reader dana = child.as(Role.SEN_CASEWORKER);
        @Nullable CeaseGround ground = decision == ReviewDecision.CEASE ? CeaseGround.NOT_NECESSARY : null;
        ReviewAnswer answer =
                new ReviewAnswer(decision, "The report says so.", "More swimming.", ground, true, notice());
        steps.decide().decide(dana, tasks.order(dana, child, "decide-after-the-review"), answer);
        words.then();
    }

    /** The family agrees, and the changed plan is sent today. */
    public void changes(Child child) {
        Reader dana = child.as(Role.SEN_CASEWORKER);
        steps.family().comments(dana, tasks.order(dana, child, "comment-on-the-changes"), FamilyAnswer.AGREES, null);
        words.then();
        sends(child);
    }

    /** The changed plan is sent today; where it was written here, everybody says that they have it. */
    public void sends(Child child) {
        Reader dana = child.as(Role.SEN_CASEWORKER);
        Settled settled = new Settled(true, "More swimming.", notice());
        steps.decide().settle(dana, tasks.order(dana, child, "send-the-changed-plan"), settled);
        words.then();
        if (tasks.steps(dana, child).contains("collect-acknowledgements")) {
            steps.issuing().everybodyHasIt(child);
        }
    }

    /** Somebody has asked the tribunal. */
    public void checksForAppeal(Child child, Appeal appeal) {
        Reader dana = child.as(Role.SEN_CASEWORKER);
        steps.decide().checked(dana, tasks.order(dana, child, "check-for-an-appeal"), appeal);
        words.then();
    }

    private Notice notice() {
        return new Notice(true, true, true, true, true, words.today().date(), ToldHow.BY_LETTER);
    }
}
