package uk.waymark.processes.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.waymark.engine.Ids;
import uk.waymark.engine.audit.Holder;
import uk.waymark.engine.audit.HowEnded;
import uk.waymark.engine.audit.JourneyStep;
import uk.waymark.engine.audit.StepKind;
import uk.waymark.processes.testing.Diagram;

/** Going back in diagrams with several ways at once, frames, waits and timers. */
class SafeReturnTest {

    private static final Instant BEGIN = Instant.parse("2026-03-02T09:00:00Z");

    private final List<JourneyStep> steps = new ArrayList<>();

    /** Begin, then two ways at once that meet again, then the last step. */
    private static BpmnModelInstance twoWays() {
        return Bpmn.createExecutableProcess("two-ways")
                .startEvent()
                .userTask("begin")
                .parallelGateway("apart")
                .userTask("left-one")
                .userTask("left-two")
                .parallelGateway("together")
                .userTask("last")
                .endEvent()
                .moveToNode("apart")
                .userTask("right")
                .intermediateCatchEvent("right-waits")
                .timerWithDuration("P1D")
                .connectTo("together")
                .done();
    }

    private static BpmnModelInstance diagram(String name) {
        return Diagram.all()
                .filter(diagram -> diagram.name().equals(name))
                .map(Diagram::model)
                .findFirst()
                .orElseThrow();
    }

    private JourneyStep done(String step, int from, int to) {
        return add(step, StepKind.USER_TASK, from, BEGIN.plusSeconds(to));
    }

    private JourneyStep open(String step, int from) {
        return add(step, StepKind.USER_TASK, from, null);
    }

    private JourneyStep add(String step, StepKind kind, int from, @Nullable Instant ended) {
        HowEnded how = ended == null ? null : HowEnded.COMPLETED;
        Instant began = BEGIN.plusSeconds(from);
        JourneyStep added = new JourneyStep(
                Ids.next(), "p", "i", step, kind, null, Holder.TEAM, null, null, null, null, began, ended, how);
        steps.add(added);
        return added;
    }

    private boolean safe(BpmnModelInstance diagram, JourneyStep from, JourneyStep to, String... joined) {
        return new SafeReturn(diagram, steps, List.of(joined), Set.of("time-limit-passed")).is(from, to);
    }

    @Test
    void within_one_of_two_ways_a_journey_goes_back_also_when_the_other_has_come_to_its_end() {
        done("begin", 0, 10);
        JourneyStep one = done("left-one", 10, 20);
        done("right", 10, 15);
        JourneyStep two = open("left-two", 20);

        assertThat(safe(twoWays(), two, one, "together")).isTrue();
    }

    @Test
    void not_before_the_ways_part_once_one_of_them_has_come_to_its_end() {
        JourneyStep begin = done("begin", 0, 10);
        done("right", 10, 15);
        JourneyStep one = open("left-one", 10);

        assertThat(safe(twoWays(), one, begin, "together")).isFalse();
    }

    @Test
    void not_while_the_other_way_waits_for_a_day() {
        JourneyStep begin = done("begin", 0, 10);
        done("right", 10, 15);
        add("right-waits", StepKind.WAIT, 15, null);
        JourneyStep one = open("left-one", 10);

        assertThat(safe(twoWays(), one, begin)).isFalse();
    }

    @Test
    void from_behind_the_meeting_point_only_to_before_the_parting() {
        JourneyStep begin = done("begin", 0, 10);
        JourneyStep one = done("left-one", 10, 20);
        JourneyStep last = open("last", 30);

        assertThat(safe(twoWays(), last, begin)).isTrue();
        assertThat(safe(twoWays(), last, one)).isFalse();
    }

    @Test
    void not_to_a_step_that_did_not_lead_here() {
        JourneyStep support = done("agree-support-while-waiting", 0, 5);
        JourneyStep confirmed = done("confirm-assessment", 0, 10);
        JourneyStep tell = open("tell-family-yes", 10);

        assertThat(safe(diagram("referral"), tell, support)).isFalse();
        assertThat(safe(diagram("referral"), tell, confirmed)).isTrue();
    }

    @Test
    void not_to_a_review_meeting_that_was_held_nor_over_a_decision_that_was_taken_and_it_says_why() {
        JourneyStep invited = done("plan-the-review-meeting", 0, 10);
        JourneyStep held = done("hold-the-review-meeting", 10, 20);
        JourneyStep report = open("write-the-review-report", 20);
        SafeReturn back = new SafeReturn(diagram("annual-review"), steps, List.of(), Set.of());

        assertThat(back.against(report, held)).contains(WhyNotBack.ONLY_FORWARD);
        assertThat(back.against(report, invited)).contains(WhyNotBack.ONLY_FORWARD);
    }

    @Test
    void not_over_the_beginning_of_a_frame_whose_legal_period_has_passed() {
        JourneyStep same = done("check-whether-already-known", 0, 10);
        JourneyStep decide = open("confirm-assessment", 10);
        assertThat(safe(diagram("referral"), decide, same)).isTrue();

        add("time-limit-passed", StepKind.EVENT, 20, BEGIN.plusSeconds(20));
        assertThat(safe(diagram("referral"), decide, same)).isFalse();
    }

    @Test
    void not_to_or_over_a_step_whose_record_only_goes_forward() {
        JourneyStep left = done("leave-hospital", 0, 10);
        JourneyStep visit = open("visit-at-home", 10);
        assertThat(safe(diagram("discharge"), visit, left)).isFalse();

        steps.clear();
        JourneyStep draft = done("draft-the-plan", 0, 10);
        done("send-the-draft", 10, 20);
        assertThat(safe(diagram("ehc-plan"), open("comment-on-the-draft", 20), draft))
                .isFalse();
    }

    @Test
    void not_where_many_are_asked_at_once() {
        JourneyStep given = done("give-advice", 0, 10);

        assertThat(safe(diagram("joint-assessment"), open("check-advice", 10), given))
                .isFalse();
    }
}
