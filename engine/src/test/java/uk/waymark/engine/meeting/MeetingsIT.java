package uk.waymark.engine.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.care.AroundChild.id;
import static uk.waymark.engine.testing.Refused.refused;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.bereavement.DeathRecord;
import uk.waymark.engine.bereavement.RecordDeath;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.family.Family;
import uk.waymark.engine.family.NewFamilyMember;
import uk.waymark.engine.meeting.AnswerInvitation.Reply;
import uk.waymark.engine.meeting.HoldMeeting.Held;
import uk.waymark.engine.people.Role;
import uk.waymark.rules.YesNo;

@EngineTest
class MeetingsIT {

    @Autowired
    TestMeetings testing;

    @Autowired
    AroundChild around;

    @Autowired
    AnswerInvitation answers;

    @Autowired
    HoldMeeting holding;

    @Autowired
    AgreeActions actions;

    @Autowired
    MeetingPages pages;

    @Autowired
    MyMeetings mine;

    @Autowired
    Family family;

    @Autowired
    RecordDeath death;

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
    void a_meeting_without_those_who_decide_is_held_and_says_what_it_could_not_decide() {
        UUID meeting = meetings.plan(MeetingKind.DISCHARGE_PLANNING, ward, nurse);
        UUID nurseInvited = invited(meeting, id(nurse.practitionerId())).id();
        int version = meetings.one(meeting).version();

        refused("meeting.nobody.came", () -> hold(meeting, Set.of(), "x", version));
        refused("meeting.undecided.missing", () -> hold(meeting, Set.of(nurseInvited), "", version));
        hold(meeting, Set.of(nurseInvited), "The day of going home.", version);

        MeetingView held = meetings.one(meeting);
        assertThat(held.state()).isEqualTo(MeetingState.HELD);
        assertThat(held.missing()).containsExactly(Role.HOSPITAL);
        assertThat(held.undecided()).isEqualTo("The day of going home.");
        assertThat(pages.held(child.id(), MeetingKind.DISCHARGE_PLANNING, today.date()))
                .isTrue();
        assertThat(pages.held(
                        child.id(), MeetingKind.DISCHARGE_PLANNING, today.date().plusDays(1)))
                .isFalse();
        refused("meeting.over", () -> hold(meeting, Set.of(nurseInvited), "x", held.version()));
    }

    @Test
    void with_everybody_there_nothing_has_to_stay_undecided() {
        UUID meeting = meetings.plan(MeetingKind.DISCHARGE_PLANNING, ward, nurse);
        Set<UUID> both = Set.of(
                invited(meeting, id(nurse.practitionerId())).id(),
                invited(meeting, id(ward.practitionerId())).id());

        hold(meeting, both, "", meetings.one(meeting).version());

        assertThat(meetings.one(meeting).missing()).isEmpty();
    }

    @Test
    void what_was_agreed_has_one_owner_and_a_day_and_is_done_or_not_done_with_a_reason() {
        UUID meeting = meetings.plan(MeetingKind.JOINT_VISIT, ward, nurse);
        refused("meeting.not.held", () -> agree(meeting, id(nurse.practitionerId()), null));
        hold(
                meeting,
                Set.of(meetings.invited(meeting, Guest.FAMILY).id()),
                "",
                meetings.one(meeting).version());
        UUID mother =
                family.add(ward, child.reference(), new NewFamilyMember("Invented Mother", "Mother", null, YesNo.YES));

        refused("meeting.owner.one", () -> agree(meeting, null, null));
        refused("meeting.owner.one", () -> agree(meeting, id(nurse.practitionerId()), mother));
        UUID first = agree(meeting, id(nurse.practitionerId()), null);
        agree(meeting, null, mother);

        assertThat(mine.of(nurse).actions())
                .extracting(MyMeetings.Asked::meetingId)
                .containsExactly(meeting);
        assertThat(meetings.one(meeting).actions())
                .extracting(MeetingView.Action::owner)
                .containsExactlyInAnyOrder("Invented Person", "Invented Mother");
        refused("meeting.action.why", () -> actions.close(nurse, child.reference(), first, false, " ", 0));
        actions.close(nurse, child.reference(), first, true, "Delivered.", 0);
        assertThat(mine.of(nurse).actions()).isEmpty();
        refused("meeting.action.closed", () -> actions.close(nurse, child.reference(), first, true, "", 1));
    }

    @Test
    void nobody_is_invited_or_reminded_after_a_death() {
        UUID held = meetings.plan(MeetingKind.JOINT_VISIT, ward, nurse);
        hold(
                held,
                Set.of(meetings.invited(held, Guest.FAMILY).id()),
                "",
                meetings.one(held).version());
        agree(held, id(nurse.practitionerId()), null);
        UUID meeting = meetings.plan(MeetingKind.TEAM_AROUND_THE_CHILD, nurse);

        death.record(
                ward,
                child.reference(),
                new DeathRecord(today.date(), child.reference(), true),
                around.open(child).version());

        assertThat(meetings.one(meeting).state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(meetings.one(held).actions())
                .extracting(MeetingView.Action::state)
                .containsExactly(ActionState.ENDED);
        assertThat(mine.of(nurse).actions()).isEmpty();
        assertThat(mine.of(nurse).invitations()).isEmpty();
        refused("child.has.died", () -> meetings.plan(MeetingKind.TEAM_AROUND_THE_CHILD, nurse));
        MeetingView.Invited hers = meetings.invited(meeting, Guest.TEAM);
        refused(
                "child.has.died",
                () -> answers.answer(
                        nurse, child.reference(), hers.id(), Reply.of(InvitationAnswer.ACCEPTED, ""), hers.version()));
    }

    private void hold(UUID meeting, Set<UUID> came, String undecided, int version) {
        holding.hold(ward, child.reference(), meeting, new Held(today.date(), came, "We spoke.", undecided), version);
    }

    private UUID agree(UUID meeting, @Nullable UUID person, @Nullable UUID relative) {
        return actions.add(
                ward,
                child.reference(),
                meeting,
                new AgreeActions.Agreed("Order suction.", today.date().plusDays(3), person, relative));
    }

    private MeetingView.Invited invited(UUID meeting, UUID practitioner) {
        UUID invitee = Ids.uuid(Objects.requireNonNull(jdbc.queryForObject(
                "select id from meeting_invitee where meeting_id = ? and practitioner_id = ?",
                byte[].class,
                Ids.bytes(meeting),
                Ids.bytes(practitioner))));
        return meetings.one(meeting).invited().stream()
                .filter(who -> who.id().equals(invitee))
                .findFirst()
                .orElseThrow();
    }
}
