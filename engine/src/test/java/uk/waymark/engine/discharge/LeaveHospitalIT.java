package uk.waymark.engine.discharge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static uk.waymark.engine.testing.Refused.refused;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.care.ConditionOfChild;
import uk.waymark.engine.casefile.Condition;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.foundations.FlagLine;
import uk.waymark.engine.foundations.FoundationPages;
import uk.waymark.engine.learning.LearningEvent;
import uk.waymark.engine.learning.LearningPrompts;
import uk.waymark.engine.learning.PromptLine;
import uk.waymark.engine.meeting.HoldMeeting;
import uk.waymark.engine.meeting.HoldMeeting.Held;
import uk.waymark.engine.meeting.MeetingKind;
import uk.waymark.engine.meeting.MeetingPages;
import uk.waymark.engine.meeting.MeetingPlan;
import uk.waymark.engine.meeting.MeetingView;
import uk.waymark.engine.meeting.PlanMeeting;
import uk.waymark.engine.people.Role;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.foundations.CarePhase;
import uk.waymark.rules.foundations.Foundation;

@EngineTest
class LeaveHospitalIT {

    private static final String LEFT = "working-together.left-without-meeting";

    @Autowired
    private AroundChild around;

    @Autowired
    private PlanGoingHome plans;

    @Autowired
    private LeaveHospital gate;

    @Autowired
    private SeeTheChild after;

    @Autowired
    private StayPages stays;

    @Autowired
    private LearningPrompts learning;

    @Autowired
    private ConditionOfChild conditions;

    @Autowired
    private FoundationPages foundations;

    @Autowired
    private PlanMeeting meetings;

    @Autowired
    private HoldMeeting holding;

    @Autowired
    private MeetingPages pages;

    @Autowired
    private Today today;

    private Child child;
    private Reader manager;

    @BeforeEach
    void a_child_is_in_hospital() {
        child = around.child();
        manager = child.caseworker();
        GoingHome plan = new GoingHome("Ward 3", today.date().minusDays(9), today.date(), false);
        plans.begin(manager, child.reference(), plan);
    }

    @Test
    void nobody_leaves_without_the_meeting_unless_somebody_who_may_has_said_why() {
        refused("stay.meeting.missing", this::leaves);
        Reader ward = around.colleague(child, Role.HOSPITAL);
        assertThatThrownBy(() -> gate.allowWithoutMeeting(ward, child.reference(), "The bed is needed.", edition()))
                .isInstanceOf(Refusal.NotAllowed.class);
        refused("stay.override.why", () -> gate.allowWithoutMeeting(manager, child.reference(), " ", edition()));

        allowed();
        leaves();

        assertThat(stays.latest(around.open(child)).orElseThrow().state()).isEqualTo(StayState.AT_HOME);
    }

    @Test
    void a_child_who_left_without_the_meeting_is_a_task_of_the_manager_until_everybody_has_met() {
        conditions.record(
                manager,
                child.reference(),
                new Condition(YesNo.YES, YesNo.NO, 3, CarePhase.STABLE, null, null),
                around.open(child).version());
        allowed();
        assertThat(together()).isNotEqualTo(LEFT);
        leaves();

        assertThat(together()).isEqualTo(LEFT);
        FlagLine flag = flag().orElseThrow();
        assertThat(flag.owner()).isEqualTo(Role.TEAM_MANAGER);

        UUID meeting = meetings.plan(
                manager,
                child.reference(),
                new MeetingPlan(
                        MeetingKind.TEAM_AROUND_THE_CHILD,
                        today.date(),
                        LocalTime.NOON,
                        true,
                        "By telephone",
                        List.of()));
        MeetingView planned = pages.one(manager, around.open(child), meeting);
        UUID family = planned.invited().get(0).id();
        holding.hold(
                manager,
                child.reference(),
                meeting,
                new Held(today.date(), Set.of(family), "We spoke.", "Nothing was decided yet."),
                planned.version());

        assertThat(together()).isNotEqualTo(LEFT);
    }

    private String together() {
        return flag().map(FlagLine::ruleId).orElse("");
    }

    private Optional<FlagLine> flag() {
        return foundations.openFlags(around.open(child)).stream()
                .filter(line -> line.foundation() == Foundation.PARTNERSHIP_WORKING)
                .findFirst();
    }

    @Test
    void when_the_child_has_settled_at_home_the_team_is_asked_what_others_can_learn() {
        allowed();
        leaves();
        assertThat(prompts()).as("not before the journey is over").isEmpty();

        after.visited(manager, child.reference(), today.date(), false);

        asked();
    }

    @Test
    void a_child_who_is_back_in_hospital_is_the_first_to_learn_from() {
        allowed();
        leaves();

        after.visited(manager, child.reference(), today.date(), true);

        asked();
    }

    private void asked() {
        assertThat(learning.list(around.open(child)))
                .extracting(PromptLine::event, PromptLine::happenedOn)
                .containsExactly(tuple(LearningEvent.DISCHARGE, today.date().minusDays(1)));
    }

    private List<PromptLine> prompts() {
        return learning.list(around.open(child));
    }

    private void allowed() {
        gate.allowWithoutMeeting(manager, child.reference(), "Her mother is ill; the nurses wait.", edition());
    }

    private void leaves() {
        LocalDate yesterday = today.date().minusDays(1);
        gate.left(manager, child.reference(), yesterday, Destination.HOME);
    }

    private int edition() {
        return stays.latest(around.open(child)).orElseThrow().version();
    }
}
