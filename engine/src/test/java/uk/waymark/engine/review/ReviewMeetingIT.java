package uk.waymark.engine.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.care.AroundChild.id;
import static uk.waymark.engine.review.TestReviews.MEETING;
import static uk.waymark.engine.review.TestReviews.TOGETHER;
import static uk.waymark.engine.testing.Refused.refused;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.meeting.AgreeActions;
import uk.waymark.engine.meeting.AnswerInvitation.Reply;
import uk.waymark.engine.meeting.InvitationAnswer;
import uk.waymark.engine.meeting.MeetingPages;
import uk.waymark.engine.meeting.MeetingState;
import uk.waymark.engine.meeting.MyMeetings;
import uk.waymark.engine.meeting.ReviewPart;
import uk.waymark.engine.meeting.ReviewTable.Chair;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.review.ReviewMeetings.Report;
import uk.waymark.engine.testing.MovableClock;

/** Holding a review holds its meeting: who was there is said once, and what was agreed has an owner and a day. */
@EngineTest
class ReviewMeetingIT {

    @Autowired
    TestReviews reviews;

    @Autowired
    AroundChild around;

    @Autowired
    ReviewMeetings meetings;

    @Autowired
    ReviewStory stories;

    @Autowired
    MeetingPages pages;

    @Autowired
    AgreeActions actions;

    @Autowired
    MyMeetings mine;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private TestReviews.Begun begun;
    private Child child;
    private Reader nurse;
    private Reader school;

    @BeforeEach
    void a_nurse_and_the_school_are_asked_to_a_review() {
        begun = reviews.begin();
        child = begun.child();
        nurse = around.colleague(child, Role.COMMUNITY_NURSING);
        school = around.colleague(child, Role.SCHOOL);
        List<Chair> chairs = new ArrayList<>(Chair.unnamed(EnumSet.of(ReviewPart.SEN_OFFICER, ReviewPart.SOCIAL_CARE)));
        chairs.add(new Chair(ReviewPart.HEALTH, id(nurse.practitionerId())));
        chairs.add(new Chair(ReviewPart.SETTING, id(school.practitionerId())));
        begun.arrange(MEETING, chairs);
    }

    @Test
    void what_somebody_wrote_is_their_parts_advice_and_counts_as_taking_part() {
        answer(nurse, ReviewPart.HEALTH, InvitationAnswer.DECLINED, "Stronger.");
        begun.papersGoRound("");
        assertThat(part(ReviewPart.HEALTH).advice()).isEqualTo(Advice.RECEIVED);
        clock.moveTo(MEETING);
        begun.hold(came(ReviewPart.FAMILY, ReviewPart.SETTING));

        assertThat(part(ReviewPart.HEALTH).attendance()).isEqualTo(Attendance.WROTE);
        assertThat(part(ReviewPart.SETTING).attendance()).isEqualTo(Attendance.CAME);
        assertThat(part(ReviewPart.SOCIAL_CARE).attendance()).isEqualTo(Attendance.NEITHER);
        assertThat(begun.meeting().state()).isEqualTo(MeetingState.HELD);
        assertThat(begun.meeting().heldOn()).isEqualTo(MEETING);
        assertThat(pages.one(nurse, around.open(child), begun.meeting().id()).minutes())
                .isEqualTo("She was there.");
    }

    @Test
    void a_review_whose_parts_came_says_the_same_of_those_who_stand_for_them() {
        clock.moveTo(MEETING);
        begun.hold(Present.of(TOGETHER));

        assertThat(begun.guest(ReviewPart.SETTING).came().name()).isEqualTo("YES");
        assertThat(begun.guest(ReviewPart.HEALTH).came().name()).isEqualTo("NO");
    }

    @Test
    void a_letter_of_the_school_does_not_stand_for_somebody_who_decides() {
        answer(school, ReviewPart.SETTING, InvitationAnswer.TENTATIVE, "She reads.");
        clock.moveTo(MEETING);

        refused("review.meeting.without.deciders", () -> begun.hold(came(ReviewPart.FAMILY, ReviewPart.HEALTH)));
        assertThat(begun.meeting().state()).isEqualTo(MeetingState.PLANNED);
    }

    @Test
    void nothing_is_answered_or_written_after_the_meeting_or_the_report() {
        clock.moveTo(MEETING);
        begun.hold(came(ReviewPart.SETTING));
        refused("meeting.over", () -> answer(nurse, ReviewPart.HEALTH, InvitationAnswer.DECLINED, ""));
        Report report = new Report(MEETING, "All went well.", ReviewDecision.MAINTAIN, null);
        meetings.report(begun.sen(), child.reference(), begun.id(), report);
        refused("meeting.over", () -> answer(nurse, ReviewPart.HEALTH, InvitationAnswer.ACCEPTED, "Too late."));
        assertThat(begun.guest(ReviewPart.HEALTH).contribution()).isEmpty();
    }

    @Test
    void whoever_was_asked_may_write_down_what_was_agreed_and_its_owner_finds_it() {
        clock.moveTo(MEETING);
        UUID meeting = begun.meeting().id();
        AgreeActions.Agreed pump =
                new AgreeActions.Agreed("Order the pump.", MEETING.plusWeeks(1), id(nurse.practitionerId()), null);
        refused("meeting.not.held", () -> actions.add(school, child.reference(), meeting, pump));
        begun.hold(came(ReviewPart.SETTING));
        actions.add(school, child.reference(), meeting, pump);

        assertThat(mine.of(nurse).actions())
                .singleElement()
                .satisfies(asked -> assertThat(asked.meetingId()).isEqualTo(meeting));
        Reader volunteer = around.colleague(child, Role.VOLUNTARY);
        assertThatThrownBy(() -> actions.add(volunteer, child.reference(), meeting, pump))
                .isInstanceOf(Refusal.NotAllowed.class);
    }

    @Test
    void a_review_that_was_arranged_before_reviews_had_meetings_goes_on() {
        UUID meeting = begun.meeting().id();
        transaction.executeWithoutResult(now -> {
            jdbc.update("delete from meeting_invitee where meeting_id = ?", Ids.bytes(meeting));
            jdbc.update("delete from meeting where id = ?", Ids.bytes(meeting));
        });
        refused("review.papers.missing", () -> begun.papersGoRound(""));
        begun.papersGoRound("Stronger.");
        clock.moveTo(MEETING);
        begun.hold(Present.of(TOGETHER));

        assertThat(part(ReviewPart.SETTING).attendance()).isEqualTo(Attendance.CAME);
        assertThat(stories.one(around.open(child), begun.id()).together()).isNull();
        assertThat(begun.told().state()).isEqualTo(ReviewState.HELD);
    }

    private Present came(ReviewPart... parts) {
        Set<UUID> guests = new HashSet<>();
        List.of(parts).forEach(part -> guests.add(begun.guest(part).id()));
        return new Present(Map.of(), guests);
    }

    private void answer(Reader who, ReviewPart part, InvitationAnswer answer, String advice) {
        begun.answer(who, part, new Reply(answer, advice, "On leave."));
    }

    private Invited part(ReviewPart part) {
        return stories.one(around.open(child), begun.id()).people().stream()
                .filter(person -> person.part() == part)
                .findFirst()
                .orElseThrow();
    }
}
