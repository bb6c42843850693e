package uk.waymark.deployment.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.meeting.AnswerInvitation;
import uk.waymark.engine.meeting.AnswerInvitation.Reply;
import uk.waymark.engine.meeting.Guest;
import uk.waymark.engine.meeting.InvitationAnswer;
import uk.waymark.engine.meeting.MeetingPages;
import uk.waymark.engine.meeting.MeetingPlan;
import uk.waymark.engine.meeting.ReviewPart;
import uk.waymark.engine.meeting.ReviewTable.Chair;
import uk.waymark.engine.meeting.WhoMightCome;
import uk.waymark.engine.reassessment.AskToReassess;
import uk.waymark.engine.reassessment.RightToAsk;
import uk.waymark.engine.review.Advice;
import uk.waymark.engine.review.Attendance;
import uk.waymark.engine.review.DecideReview.ReviewAnswer;
import uk.waymark.engine.review.PlanReviews;
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

/** How a plan that a child of Northshire brought along from another area is reviewed. */
@DemoPart
class ReviewActs {

    private final OpenTasks tasks;
    private final Cast cast;
    private final Steps steps;
    private final Asking asking;
    private final Today today;

    ReviewActs(OpenTasks tasks, Cast cast, Steps steps, Asking asking, Today today) {
        this.tasks = tasks;
        this.cast = cast;
        this.steps = steps;
        this.asking = asking;
        this.today = today;
    }

    /** The steps of the diagram, each as its own page does it. */
    @DemoPart
    record Steps(HoldTheReview hold, FamilyAtReview family, DecideAfterReview decide, AskToReassess again) {}

    /** A review, and who is asked to it. */
    @DemoPart
    record Asking(
            PlanReviews reviews,
            WhoMightCome team,
            AccessPolicy policy,
            MeetingPages meetings,
            AnswerInvitation answers) {}

    /** The plan was made elsewhere, not quite a year ago. */
    void planFromElsewhere(String ref) {
        asking.reviews().begin(cast.reader(Cast.SEND_LEAD), ref, today.date().minusMonths(10));
    }

    /** Everyone is invited to a meeting after so many days. */
    void invites(String ref, int days) {
        Reader dana = dana();
        LocalDate on = today.date().plusDays(days);
        MeetingPlan plan = MeetingPlan.review(on, LocalTime.of(10, 0), false, "At school, in the library");
        Invitation invitation = new Invitation(plan, "A step-free room.", asked(ref), false, true);
        steps.hold().invite(dana, tasks.order(dana, ref, "plan-the-review-meeting"), invitation);
    }

    /** Everybody of the team for the first part that they can speak for, and the other parts by letter. */
    private List<Chair> asked(String ref) {
        Map<UUID, ReviewPart> team = new LinkedHashMap<>();
        asking.team().toReview(open(ref).caseId()).forEach(who -> team.putIfAbsent(who.practitioner(), who.part()));
        List<Chair> chairs = new ArrayList<>();
        team.forEach((who, part) -> chairs.add(new Chair(part, who)));
        chairs.addAll(Chair.unnamed(EnumSet.complementOf(EnumSet.of(ReviewPart.YOUTH_JUSTICE)).stream()
                .filter(part -> !team.containsValue(part))
                .toList()));
        return chairs;
    }

    /** The first of those who were asked rings: she cannot come, and tells what she would say. */
    void somebodyWrites(String ref) {
        Reader dana = dana();
        OpenCase child = open(ref);
        UUID meeting = asking.meetings().list(child, 1, 1).items().get(0).id();
        asking.meetings().one(dana, child, meeting).invited().stream()
                .filter(who -> who.guest() == Guest.TEAM)
                .findFirst()
                .ifPresent(who -> asking.answers()
                        .answer(
                                dana,
                                ref,
                                who.id(),
                                new Reply(
                                        InvitationAnswer.DECLINED,
                                        "She reads what she likes, and tires by noon. A place to rest would help.",
                                        "On leave that week."),
                                who.version()));
    }

    private OpenCase open(String ref) {
        return asking.policy().open(dana(), ref, DataClass.CORE, Act.READ);
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
                Present.of(Map.of(ReviewPart.FAMILY, Attendance.CAME, ReviewPart.SEN_OFFICER, Attendance.CAME)),
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
