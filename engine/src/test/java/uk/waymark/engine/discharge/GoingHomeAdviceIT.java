package uk.waymark.engine.discharge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.meeting.AnswerInvitation;
import uk.waymark.engine.meeting.AnswerInvitation.Reply;
import uk.waymark.engine.meeting.Guest;
import uk.waymark.engine.meeting.HoldMeeting;
import uk.waymark.engine.meeting.HoldMeeting.Held;
import uk.waymark.engine.meeting.InvitationAnswer;
import uk.waymark.engine.meeting.MeetingKind;
import uk.waymark.engine.meeting.MeetingPages;
import uk.waymark.engine.meeting.MeetingPlan;
import uk.waymark.engine.meeting.MeetingView;
import uk.waymark.engine.meeting.MeetingView.Invited;
import uk.waymark.engine.meeting.PlanMeeting;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.skills.SkillsOfChild;
import uk.waymark.engine.testing.EveryFact;
import uk.waymark.rules.Outcome;
import uk.waymark.rules.foundations.Foundation;

/** What the rules find open before a child goes home is settled by what people record, and the gate hears whom it has to. */
@EngineTest
class GoingHomeAdviceIT {

    @Autowired
    private AroundChild around;

    @Autowired
    private PlanGoingHome plans;

    @Autowired
    private GetReady list;

    @Autowired
    private LeaveHospital gate;

    @Autowired
    private StayPages stays;

    @Autowired
    private StayRecords records;

    @Autowired
    private GoingHomeRules rules;

    @Autowired
    private SkillsOfChild skills;

    @Autowired
    private PlanMeeting meetings;

    @Autowired
    private AnswerInvitation answers;

    @Autowired
    private HoldMeeting holding;

    @Autowired
    private MeetingPages pages;

    @Autowired
    private Today today;

    private Child child;
    private Reader manager;
    private final List<Reader> everybody = new ArrayList<>();

    @BeforeEach
    void a_child_is_in_hospital() {
        child = around.child();
        manager = child.caseworker();
        for (Role role : List.of(Role.HOSPITAL, Role.COMMUNITY_NURSING, Role.SCHOOL, Role.SOCIAL_WORKER)) {
            everybody.add(around.colleague(child, role));
        }
        planned(false);
    }

    private void planned(boolean rapid) {
        plans.begin(
                manager,
                child.reference(),
                new GoingHome(
                        "Ward 3",
                        today.date().minusDays(2),
                        rapid ? null : today.date().plusDays(3),
                        rapid));
    }

    private StayView stay() {
        return stays.latest(around.open(child)).orElseThrow();
    }

    private void everythingIsReady() {
        for (StayView.Item item : stay().items()) {
            list.say(
                    manager,
                    child.reference(),
                    item.id(),
                    new ReadyWord(NeedState.READY, null, null, ""),
                    item.version());
        }
    }

    private MeetingView invited(List<Reader> people) {
        UUID id = meetings.plan(
                manager,
                child.reference(),
                new MeetingPlan(
                        MeetingKind.DISCHARGE_PLANNING,
                        today.date(),
                        LocalTime.NOON,
                        false,
                        "Ward 3",
                        people.stream()
                                .map(who -> Objects.requireNonNull(who.practitionerId()))
                                .toList()));
        return pages.one(manager, around.open(child), id);
    }

    private void held(MeetingView meeting, Predicate<Invited> came) {
        Held held = new Held(
                today.date(),
                meeting.invited().stream().filter(came).map(Invited::id).collect(Collectors.toSet()),
                "Home on Friday.",
                "Whatever needs those who were not there.");
        holding.hold(manager, child.reference(), meeting.id(), held, meeting.version());
    }

    @Test
    void where_everybody_took_part_and_everything_is_ready_nothing_is_found_open() {
        everythingIsReady();
        held(invited(everybody), who -> true);

        assertThat(stay().advice()).isEmpty();
    }

    @Test
    void who_was_not_heard_is_said_and_the_gate_stays_shut_without_ward_and_home() {
        everythingIsReady();
        held(invited(everybody), who -> who.guest() == Guest.FAMILY);

        assertThat(stay().advice())
                .extracting(finding -> finding.ruleId())
                .containsExactly("going-home.home-team-not-there");
        assertThat(stay().notHeard()).containsExactly("the ward", "the nurses who help at home");
        assertThatThrownBy(() -> gate.left(manager, child.reference(), today.date(), Destination.HOME))
                .isInstanceOf(Refusal.NotNow.class)
                .hasMessage("stay.meeting.without");
    }

    @Test
    void who_wrote_instead_of_coming_was_heard() {
        MeetingView meeting = invited(everybody);
        for (Invited who : meeting.invited()) {
            if (who.guest() == Guest.TEAM) {
                answers.answer(
                        manager,
                        child.reference(),
                        who.id(),
                        Reply.of(InvitationAnswer.DECLINED, "The pump is at home."),
                        who.version());
            }
        }
        held(invitedAgain(meeting), who -> who.guest() == Guest.FAMILY);

        assertThat(stay().notHeard()).isEmpty();
        gate.left(manager, child.reference(), today.date(), Destination.HOME);
        assertThat(stay().state()).isEqualTo(StayState.AT_HOME);
    }

    private MeetingView invitedAgain(MeetingView meeting) {
        return pages.one(manager, around.open(child), meeting.id());
    }

    @Test
    void pain_relief_is_a_line_of_its_own() {
        everythingIsReady();
        held(invited(everybody), who -> true);
        StayView.Item pain = stay().items().stream()
                .filter(item -> item.need() == Need.SYMPTOM_MEDICINES)
                .findFirst()
                .orElseThrow();

        list.say(manager, child.reference(), pain.id(), new ReadyWord(NeedState.OPEN, null, null, ""), pain.version());

        assertThat(stay().advice())
                .extracting(finding -> finding.ruleId())
                .containsExactly("going-home.symptom-medicines-not-ready");
    }

    @Test
    void who_is_trained_is_looked_at_again_before_any_child_leaves() {
        assertThat(atTheGate()).isEqualTo(Outcome.NOT_KNOWN);

        skills.looked(manager, child.reference());

        assertThat(atTheGate()).isEqualTo(Outcome.MET);
    }

    private Outcome atTheGate() {
        return stay().foundations().stream()
                .filter(line -> line.foundation() == Foundation.EDUCATION_AND_TRAINING)
                .map(line -> line.finding().outcome())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_fact_can_be_made_known() {
        held(invited(everybody), who -> true);
        var first = rules.facts(records.running(child.id()).orElseThrow());
        plans.callOff(manager, child.reference(), stay().version());
        planned(true);

        EveryFact.isKnownInOneOf(first, rules.facts(records.running(child.id()).orElseThrow()));
    }
}
