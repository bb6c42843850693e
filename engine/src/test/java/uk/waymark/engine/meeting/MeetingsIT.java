package uk.waymark.engine.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.care.AroundChild.id;

import java.time.LocalTime;
import java.util.Arrays;
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
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.bereavement.DeathRecord;
import uk.waymark.engine.bereavement.RecordDeath;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.family.Family;
import uk.waymark.engine.family.NewFamilyMember;
import uk.waymark.engine.meeting.HoldMeeting.Held;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.team.Join;
import uk.waymark.engine.team.Team;
import uk.waymark.engine.team.TeamRole;
import uk.waymark.rules.YesNo;

@EngineTest
class MeetingsIT {

    @Autowired
    AroundChild around;

    @Autowired
    PlanMeeting plans;

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
    Team team;

    @Autowired
    Family family;

    @Autowired
    RecordDeath death;

    @Autowired
    Today today;

    @Autowired
    JdbcTemplate jdbc;

    private Child child;
    private Reader ward;
    private Reader nurse;

    @BeforeEach
    void a_child_with_a_team() {
        child = around.child();
        ward = child.caseworker();
        nurse = around.worker(child, Role.COMMUNITY_NURSING);
        team.join(
                ward,
                child.reference(),
                Join.byLaw(id(nurse.practitionerId()), TeamRole.MEMBER, "Direct care", "UK GDPR Art 9(2)(h)"));
    }

    @Test
    void a_meeting_without_those_who_decide_is_held_and_says_what_it_could_not_decide() {
        UUID meeting = plan(MeetingKind.DISCHARGE_PLANNING, ward, nurse);
        UUID nurseInvited = invited(meeting, id(nurse.practitionerId())).id();
        int version = one(meeting).version();

        refused("meeting.nobody.came", () -> hold(meeting, Set.of(), "x", version));
        refused("meeting.undecided.missing", () -> hold(meeting, Set.of(nurseInvited), "", version));
        hold(meeting, Set.of(nurseInvited), "The day of going home.", version);

        MeetingView held = one(meeting);
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
        UUID meeting = plan(MeetingKind.DISCHARGE_PLANNING, ward, nurse);
        Set<UUID> both = Set.of(
                invited(meeting, id(nurse.practitionerId())).id(),
                invited(meeting, id(ward.practitionerId())).id());

        hold(meeting, both, "", one(meeting).version());

        assertThat(one(meeting).missing()).isEmpty();
    }

    @Test
    void what_was_agreed_has_one_owner_and_a_day_and_is_done_or_not_done_with_a_reason() {
        UUID meeting = plan(MeetingKind.JOINT_VISIT, ward, nurse);
        refused("meeting.not.held", () -> agree(meeting, id(nurse.practitionerId()), null));
        hold(
                meeting,
                Set.of(invited(meeting, Guest.FAMILY).id()),
                "",
                one(meeting).version());
        UUID mother =
                family.add(ward, child.reference(), new NewFamilyMember("Invented Mother", "Mother", null, YesNo.YES));

        refused("meeting.owner.one", () -> agree(meeting, null, null));
        refused("meeting.owner.one", () -> agree(meeting, id(nurse.practitionerId()), mother));
        UUID first = agree(meeting, id(nurse.practitionerId()), null);
        agree(meeting, null, mother);

        assertThat(mine.actions(nurse)).extracting(MyMeetings.Asked::meetingId).containsExactly(meeting);
        assertThat(one(meeting).actions())
                .extracting(MeetingView.Action::owner)
                .containsExactlyInAnyOrder("Invented Person", "Invented Mother");
        refused("meeting.action.why", () -> actions.close(nurse, child.reference(), first, false, " ", 0));
        actions.close(nurse, child.reference(), first, true, "Delivered.", 0);
        assertThat(mine.actions(nurse)).isEmpty();
        refused("meeting.action.closed", () -> actions.close(nurse, child.reference(), first, true, "", 1));
    }

    @Test
    void nobody_is_invited_or_reminded_after_a_death() {
        UUID held = plan(MeetingKind.JOINT_VISIT, ward, nurse);
        hold(held, Set.of(invited(held, Guest.FAMILY).id()), "", one(held).version());
        agree(held, id(nurse.practitionerId()), null);
        UUID meeting = plan(MeetingKind.TEAM_AROUND_THE_CHILD, nurse);

        death.record(
                ward,
                child.reference(),
                new DeathRecord(today.date(), child.reference(), true),
                around.open(child).version());

        assertThat(one(meeting).state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(one(held).actions()).extracting(MeetingView.Action::state).containsExactly(ActionState.ENDED);
        assertThat(mine.actions(nurse)).isEmpty();
        assertThat(mine.invitations(nurse)).isEmpty();
        refused("child.has.died", () -> plan(MeetingKind.TEAM_AROUND_THE_CHILD, nurse));
        MeetingView.Invited hers = invited(meeting, Guest.TEAM);
        refused(
                "child.has.died",
                () -> answers.answer(
                        nurse, child.reference(), hers.id(), InvitationAnswer.ACCEPTED, "", hers.version()));
    }

    private MeetingPlan wanted(MeetingKind kind, Reader... people) {
        return new MeetingPlan(
                kind,
                today.date().plusDays(2),
                LocalTime.of(14, 30),
                false,
                "Ward 3",
                Arrays.stream(people).map(person -> id(person.practitionerId())).toList());
    }

    private UUID plan(MeetingKind kind, Reader... people) {
        return plans.plan(ward, child.reference(), wanted(kind, people));
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

    private MeetingView one(UUID meeting) {
        return pages.one(ward, around.open(child), meeting);
    }

    private MeetingView.Invited invited(UUID meeting, Guest guest) {
        return one(meeting).invited().stream()
                .filter(who -> who.guest() == guest)
                .findFirst()
                .orElseThrow();
    }

    private MeetingView.Invited invited(UUID meeting, UUID practitioner) {
        UUID invitee = Ids.uuid(Objects.requireNonNull(jdbc.queryForObject(
                "select id from meeting_invitee where meeting_id = ? and practitioner_id = ?",
                byte[].class,
                Ids.bytes(meeting),
                Ids.bytes(practitioner))));
        return one(meeting).invited().stream()
                .filter(who -> who.id().equals(invitee))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String key, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refusal.NotNow.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
