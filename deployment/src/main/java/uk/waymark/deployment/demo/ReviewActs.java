package uk.waymark.deployment.demo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.reassessment.AskToReassess;
import uk.waymark.engine.reassessment.RightToAsk;
import uk.waymark.engine.review.Advice;
import uk.waymark.engine.review.Attendance;
import uk.waymark.engine.review.DecideReview.ReviewAnswer;
import uk.waymark.engine.review.PlanReviews;
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

/** How a plan that a child of Northshire brought along from another area is reviewed. */
@DemoPart
class ReviewActs {

    private final OpenTasks tasks;
    private final Cast cast;
    private final Steps steps;
    private final PlanReviews reviews;
    private final Today today;

    ReviewActs(OpenTasks tasks, Cast cast, Steps steps, PlanReviews reviews, Today today) {
        this.tasks = tasks;
        this.cast = cast;
        this.steps = steps;
        this.reviews = reviews;
        this.today = today;
    }

    /** The steps of the diagram, each as its own page does it. */
    @DemoPart
    record Steps(HoldTheReview hold, FamilyAtReview family, DecideAfterReview decide, AskToReassess again) {}

    /** The plan was made elsewhere, not quite a year ago. */
    void planFromElsewhere(String ref) {
        reviews.begin(cast.reader(Cast.SEND_LEAD), ref, today.date().minusMonths(10));
    }

    /** Everyone is invited to a meeting after so many days. */
    void invites(String ref, int days) {
        Reader dana = dana();
        LocalDate on = today.date().plusDays(days);
        Invitation invitation =
                new Invitation(on, "At school, ten o'clock", EnumSet.allOf(ReviewPart.class), false, true);
        steps.hold().invite(dana, tasks.order(dana, ref, "plan-the-review-meeting"), invitation);
    }

    void familySays(String ref) {
        Reader dana = dana();
        steps.family()
                .says(
                        dana,
                        tasks.order(dana, ref, "say-what-matters-now"),
                        "She has friends now. The mornings are hard, and the taxi is late.",
                        "I like the pool and my teacher.");
    }

    void papersGoRound(String ref) {
        Reader dana = dana();
        Papers papers = new Papers(
                today.date(), Map.of(ReviewPart.HEALTH, Advice.RECEIVED), "Stronger than last year. Tires by noon.");
        steps.hold().papers(dana, tasks.order(dana, ref, "gather-advice-for-review"), papers);
    }

    void meets(String ref) {
        Reader dana = dana();
        Held held = new Held(
                today.date(),
                Map.of(ReviewPart.FAMILY, Attendance.CAME, ReviewPart.SEN_OFFICER, Attendance.CAME),
                "Swims by herself. Does not yet rest when she needs to.",
                "All were glad of the pool. The mornings have to change.",
                Safeguarding.NOTHING_NEW,
                "Wants to work with animals.");
        steps.hold().held(dana, tasks.order(dana, ref, "hold-the-review-meeting"), held);
    }

    void reports(String ref) {
        Reader dana = dana();
        Report report = new Report(
                today.date(), "A good year. A place to rest at noon is recommended.", ReviewDecision.AMEND, null);
        steps.hold().report(dana, tasks.order(dana, ref, "write-the-review-report"), report);
    }

    void proposesChanges(String ref) {
        Reader dana = dana();
        ReviewAnswer answer = new ReviewAnswer(
                ReviewDecision.AMEND,
                "The report says so, and the school agrees.",
                "A quiet room and half an hour of rest at noon, every school day.",
                null,
                true,
                new Notice(true, true, true, true, true, today.date(), ToldHow.BY_LETTER));
        steps.decide().decide(dana, tasks.order(dana, ref, "decide-after-the-review"), answer);
    }

    /** The mother's letter arrives: she asks that everything be looked at anew. */
    void motherAsksForNewAssessment(String ref) {
        AskToReassess.Request request = new AskToReassess.Request(
                RightToAsk.PARENT,
                today.date(),
                "Since the summer she cannot keep up any more, and nobody has tested her since she was six.");
        steps.again().ask(dana(), ref, request);
    }

    private Reader dana() {
        return cast.reader(Cast.CASEWORKER);
    }
}
