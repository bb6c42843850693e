package uk.waymark.engine.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.care.AroundChild.id;
import static uk.waymark.engine.testing.Refused.refused;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.meeting.AnswerInvitation.Reply;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.team.Join;
import uk.waymark.engine.team.Team;
import uk.waymark.engine.team.TeamRole;

@EngineTest
class MeetingInvitationsIT {

    @Autowired
    TestMeetings testing;

    @Autowired
    AroundChild around;

    @Autowired
    PlanMeeting plans;

    @Autowired
    AnswerInvitation answers;

    @Autowired
    MeetingPages pages;

    @Autowired
    MyMeetings mine;

    @Autowired
    Team team;

    @Autowired
    Today today;

    @Autowired
    JdbcTemplate jdbc;

    private TestMeetings.OfChild meetings;
    private Child child;
    private Reader ward;
    private Reader nurse;

    @BeforeEach
    void a_child_with_a_team() {
        meetings = testing.ofChildWithTeam();
        child = meetings.child();
        ward = meetings.ward();
        nurse = meetings.nurse();
    }

    @Test
    void the_child_and_the_family_are_invited_whoever_else_is() {
        UUID meeting = meetings.plan(MeetingKind.DISCHARGE_PLANNING, nurse);

        assertThat(meetings.one(meeting).invited())
                .extracting(MeetingView.Invited::guest)
                .containsExactly(Guest.CHILD, Guest.FAMILY, Guest.TEAM);
        assertThat(meetings.one(meeting).place()).isEqualTo("Ward 3");
        assertThat(mine.of(nurse).invitations())
                .extracting(MyMeetings.Asked::meetingId)
                .containsExactly(meeting);
        String stored = new String(
                Objects.requireNonNull(jdbc.queryForObject(
                        "select sealed_place from meeting where id = ?", byte[].class, Ids.bytes(meeting))),
                StandardCharsets.ISO_8859_1);
        assertThat(stored).doesNotContain("Ward 3");
    }

    @Test
    void who_cannot_come_is_heard_in_writing() {
        UUID meeting = meetings.plan(MeetingKind.DISCHARGE_PLANNING, nurse);
        MeetingView.Invited hers = meetings.invited(meeting, Guest.TEAM);

        answers.answer(
                nurse,
                child.reference(),
                hers.id(),
                Reply.of(InvitationAnswer.DECLINED, "Suction is ordered."),
                hers.version());

        assertThat(meetings.invited(meeting, Guest.TEAM).contribution()).isEqualTo("Suction is ordered.");
        assertThat(mine.of(nurse).invitations()).isEmpty();
        refused(
                "stale.page",
                () -> answers.answer(
                        nurse, child.reference(), hers.id(), Reply.of(InvitationAnswer.ACCEPTED, ""), hers.version()));
    }

    @Test
    void what_somebody_wrote_for_a_meeting_is_gone_when_they_leave_it_out_later() {
        UUID meeting = meetings.plan(MeetingKind.DISCHARGE_PLANNING, nurse);
        for (String written : List.of("Suction is ordered.", "")) {
            MeetingView.Invited hers = meetings.invited(meeting, Guest.TEAM);
            answers.answer(
                    nurse, child.reference(), hers.id(), Reply.of(InvitationAnswer.ACCEPTED, written), hers.version());
        }

        assertThat(meetings.invited(meeting, Guest.TEAM).contribution()).isEmpty();
        assertThat(meetings.invited(meeting, Guest.TEAM).wroteOn()).isNull();
    }

    @Test
    void nobody_answers_for_another_unless_they_plan_meetings_for_the_child() {
        Reader school = around.worker(child, Role.SCHOOL);
        team.join(
                ward,
                child.reference(),
                Join.byLaw(
                        id(school.practitionerId()), TeamRole.MEMBER, "Education", "Children and Families Act 2014"));
        UUID meeting = meetings.plan(MeetingKind.TEAM_AROUND_THE_CHILD, nurse);
        MeetingView.Invited hers = meetings.invited(meeting, Guest.TEAM);
        MeetingView.Invited familys = meetings.invited(meeting, Guest.FAMILY);

        assertThatThrownBy(() -> answers.answer(
                        school, child.reference(), hers.id(), Reply.of(InvitationAnswer.ACCEPTED, ""), hers.version()))
                .isInstanceOf(Refusal.NotAllowed.class);
        assertThatThrownBy(
                        () -> plans.plan(school, child.reference(), testing.wanted(MeetingKind.TEAM_AROUND_THE_CHILD)))
                .isInstanceOf(Refusal.NotAllowed.class);
        Reader stranger = around.worker(child, Role.COMMUNITY_NURSING);
        assertThatThrownBy(() -> answers.answer(
                        stranger,
                        child.reference(),
                        hers.id(),
                        Reply.of(InvitationAnswer.ACCEPTED, ""),
                        hers.version()))
                .isInstanceOf(Refusal.NotFound.class);
        answers.answer(
                ward,
                child.reference(),
                familys.id(),
                Reply.of(InvitationAnswer.ACCEPTED, "We come."),
                familys.version());
        assertThat(meetings.invited(meeting, Guest.FAMILY).answer()).isEqualTo(InvitationAnswer.ACCEPTED);
    }

    @Test
    void a_joint_visit_is_of_two_agencies_and_nothing_is_planned_in_the_past() {
        refused("meeting.joint.agencies", () -> meetings.plan(MeetingKind.JOINT_VISIT, nurse));
        MeetingPlan late = new MeetingPlan(
                MeetingKind.JOINT_VISIT, today.date().minusDays(1), LocalTime.NOON, false, "Here", List.of());
        refused("meeting.past", () -> plans.plan(ward, child.reference(), late));
        refused(
                "meeting.not.in.team",
                () -> meetings.plan(MeetingKind.TEAM_AROUND_THE_CHILD, around.worker(child, Role.SCHOOL)));
    }

    @Test
    void a_meeting_that_moves_asks_everybody_again_and_one_that_is_called_off_asks_nobody() {
        UUID meeting = meetings.plan(MeetingKind.TEAM_AROUND_THE_CHILD, nurse);
        MeetingView.Invited hers = meetings.invited(meeting, Guest.TEAM);
        answers.answer(nurse, child.reference(), hers.id(), Reply.of(InvitationAnswer.ACCEPTED, ""), hers.version());

        plans.move(
                ward,
                child.reference(),
                meeting,
                testing.wanted(MeetingKind.TEAM_AROUND_THE_CHILD),
                meetings.one(meeting).version());
        assertThat(meetings.invited(meeting, Guest.TEAM).answer()).isEqualTo(InvitationAnswer.ASKED);

        plans.cancel(ward, child.reference(), meeting, meetings.one(meeting).version());
        assertThat(mine.of(nurse).invitations()).isEmpty();
        assertThat(pages.list(around.open(child), 1, 10).items())
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo(MeetingState.CANCELLED));
    }
}
