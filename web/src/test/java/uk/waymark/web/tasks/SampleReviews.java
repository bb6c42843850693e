package uk.waymark.web.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.waymark.engine.Ids;
import uk.waymark.engine.meeting.Guest;
import uk.waymark.engine.meeting.InvitationAnswer;
import uk.waymark.engine.meeting.MeetingKind;
import uk.waymark.engine.meeting.MeetingState;
import uk.waymark.engine.meeting.MeetingView;
import uk.waymark.engine.meeting.ReviewPart;
import uk.waymark.engine.review.Advice;
import uk.waymark.engine.review.Attendance;
import uk.waymark.engine.review.Invited;
import uk.waymark.engine.review.ReviewDecision;
import uk.waymark.engine.review.ReviewFacts;
import uk.waymark.engine.review.ReviewState;
import uk.waymark.engine.review.ReviewStory.Together;
import uk.waymark.engine.review.ReviewStory.Told;
import uk.waymark.engine.review.Safeguarding;
import uk.waymark.engine.review.TextKind;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.statute.PhaseTransfer;
import uk.waymark.web.component.Choice;

/** An invented review, as far as its pages may want to show it. */
final class SampleReviews {

    private SampleReviews() {}

    static Map<String, Object> beside() {
        return Map.of(
                "review", told(),
                "outcomes", List.of("She asks for <what> she needs."),
                "invited", List.of(Choice.of("HEALTH", ReviewPart.HEALTH.title())),
                "guests", List.of(Choice.of("HEALTH", "Robin <Lee>, Northshire")),
                "team", List.of(Choice.of("HEALTH:1", "Robin <Lee>, Northshire").hint(ReviewPart.HEALTH.title())));
    }

    private static Told told() {
        var day = SampleSteps.TODAY;
        ReviewFacts facts = new ReviewFacts(
                Ids.next(),
                Ids.next(),
                ReviewState.REPORTED,
                new ReviewFacts.Due(
                        day.minusYears(1),
                        day.plusDays(9),
                        day.minusDays(70),
                        PhaseTransfer.BETWEEN_SCHOOLS,
                        day.plusDays(80),
                        null,
                        day.plusDays(40)),
                new ReviewFacts.Meeting(
                        day.minusDays(5),
                        true,
                        day.minusDays(9),
                        day.minusDays(8),
                        day.minusDays(5),
                        Safeguarding.NOTHING_NEW),
                new ReviewFacts.Result(day.minusDays(2), ReviewDecision.AMEND, null, null, null, null, null, null),
                1);
        return new Told(
                facts,
                List.of(new Invited(ReviewPart.HEALTH, Advice.RECEIVED, Attendance.WROTE)),
                Map.of(TextKind.CHILD_VIEWS, "I want to swim <quickly>."),
                new Together(meeting(day), day.minusDays(19), true));
    }

    /** The nurse wrote and was not there. */
    private static MeetingView meeting(LocalDate day) {
        MeetingView.Invited nurse = new MeetingView.Invited(
                Ids.next(),
                Guest.TEAM,
                "Robin <Lee>",
                "Community children's nurse, Northshire",
                ReviewPart.HEALTH,
                InvitationAnswer.DECLINED,
                "On leave <then>",
                "Stronger <quickly>.",
                day.minusDays(8),
                YesNo.NO,
                false,
                0);
        return new MeetingView(
                Ids.next(),
                MeetingKind.ANNUAL_REVIEW,
                Ids.next(),
                day.minusDays(5),
                "10:00",
                false,
                "The long <room>",
                MeetingState.HELD,
                day.minusDays(5),
                "",
                "",
                Set.of(),
                List.of(nurse),
                List.of(),
                true,
                0);
    }
}
