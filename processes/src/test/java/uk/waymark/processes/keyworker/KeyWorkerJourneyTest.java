package uk.waymark.processes.keyworker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.waymark.processes.testing.CoverageFigure;
import uk.waymark.processes.testing.DiagramEngine;
import uk.waymark.processes.testing.Walk;

@ExtendWith(CoverageFigure.class)
@Deployment(resources = "processes/key-worker.bpmn")
class KeyWorkerJourneyTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = DiagramEngine.walkingAllOf("key-worker");

    /** Names the person who should do a step, as the product's bean does. */
    public static final class OnePerson {

        public String of(DelegateExecution execution) {
            return "0195-opaque";
        }
    }

    private Walk walk;

    @BeforeEach
    void services() {
        walk = new Walk(engine()).passing("nameTheKeyWorker").passing("goOnWithoutAnswer");
        Mocks.register("chosenKeyWorker", new OnePerson());
    }

    @AfterEach
    void only_answers_are_remembered() {
        Walk.remembersOnlyAnswers(engine());
    }

    private static ProcessEngine engine() {
        return ENGINE.getProcessEngine();
    }

    private Walk asked(String... proposals) {
        return walk.answering("proposeKeyWorkers", "proposal", proposals).start("key-worker", Map.of("handover", "NO"));
    }

    @Test
    void a_family_that_answers_meets_its_key_worker() {
        asked("FOUND")
                .done("ask-the-family")
                .done("confirm-key-worker", "confirmed", "CONFIRMED")
                .done("accept-the-child", "acceptance", "ACCEPTED")
                .done("introduce-yourself")
                .endedAt("family-knows-key-worker");
    }

    @Test
    void no_answer_in_time_goes_on_without_blame() {
        asked("FOUND").timePasses("no-answer-in-time").waitsAt("confirm-key-worker");
    }

    @Test
    void the_chosen_person_is_asked_and_nobody_else() {
        Walk asked = asked("FOUND").done("ask-the-family").done("confirm-key-worker", "confirmed", "CONFIRMED");
        assertThat(asked.task("accept-the-child").getAssignee()).isEqualTo("0195-opaque");
    }

    @Test
    void somebody_else_is_proposed_when_the_manager_asks_again_or_the_person_declines() {
        asked("FOUND", "FOUND", "FOUND")
                .done("ask-the-family")
                .done("confirm-key-worker", "confirmed", "ASK_AGAIN")
                .done("ask-the-family")
                .done("confirm-key-worker", "confirmed", "CONFIRMED")
                .done("accept-the-child", "acceptance", "DECLINED")
                .waitsAt("ask-the-family");
    }

    @Test
    void when_nobody_has_room_the_family_is_covered_while_somebody_is_found() {
        asked("NOBODY", "FOUND")
                .waitsAt("find-capacity", "arrange-cover-meanwhile")
                .done("arrange-cover-meanwhile")
                .waitsAt("find-capacity")
                .done("find-capacity")
                .waitsAt("ask-the-family");
    }

    @Test
    void cover_is_no_longer_needed_once_somebody_has_room() {
        asked("NOBODY", "FOUND").done("find-capacity").waitsAt("ask-the-family");
    }

    @Test
    void a_key_worker_who_leaves_hands_over_to_the_next() {
        walk.answering("proposeKeyWorkers", "proposal", "FOUND")
                .startByMessage("key-worker-leaving", Map.of("handover", "YES"))
                .done("ask-the-family")
                .done("confirm-key-worker", "confirmed", "CONFIRMED")
                .done("accept-the-child", "acceptance", "ACCEPTED")
                .done("introduce-yourself")
                .done("hand-over")
                .endedAt("handed-over");
    }
}
