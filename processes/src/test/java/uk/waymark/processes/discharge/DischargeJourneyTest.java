package uk.waymark.processes.discharge;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.waymark.processes.testing.CoverageFigure;
import uk.waymark.processes.testing.DiagramEngine;
import uk.waymark.processes.testing.Walk;

@ExtendWith(CoverageFigure.class)
@Deployment(resources = "processes/discharge.bpmn")
class DischargeJourneyTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = DiagramEngine.walkingAllOf("discharge");

    /** No key worker was named, so the whole group may help. */
    public static final class NobodyInPerson {

        public @Nullable String of(DelegateExecution execution) {
            return null;
        }
    }

    private Walk walk;

    @BeforeEach
    void services() {
        Mocks.register("keyWorkerOfChild", new NobodyInPerson());
        walk = new Walk(ENGINE.getProcessEngine());
    }

    @AfterEach
    void only_answers_are_remembered() {
        Walk.remembersOnlyAnswers(ENGINE.getProcessEngine());
    }

    private Walk going(String pace) {
        return walk.start("discharge", Map.of("pace", pace));
    }

    @Test
    void a_child_leaves_when_the_ward_says_so_and_is_visited() {
        going("PLANNED")
                .waitsAt("hold-planning-meeting", "work-through-checklist", "leave-hospital")
                .done("hold-planning-meeting")
                .done("work-through-checklist")
                .done("leave-hospital", "leaving", "NOT_YET")
                .waitsAt("leave-hospital")
                .done("leave-hospital", Map.of("leaving", "LEFT", "destination", "HOME"))
                .done("visit-at-home", "atHome", "SETTLED")
                .endedAt("settled-at-home");
    }

    @Test
    void what_was_still_to_do_ends_when_the_child_has_left_and_a_late_visit_is_chased() {
        going("PLANNED")
                .done("leave-hospital", Map.of("leaving", "LEFT", "destination", "HOME"))
                .waitsAt("visit-at-home")
                .timePasses("visit-is-late")
                .waitsAt("visit-at-home", "chase-first-visit")
                .done("chase-first-visit")
                .done("visit-at-home", "atHome", "BACK")
                .endedAt("back-in-hospital");
    }

    @Test
    void in_the_last_days_nothing_waits_for_a_meeting_and_hours_are_counted() {
        going("RAPID")
                .waitsAt("arrange-rapid-discharge")
                .timePasses("hours-have-passed")
                .waitsAt("arrange-rapid-discharge", "clear-the-way-now")
                .done("clear-the-way-now")
                .done("arrange-rapid-discharge")
                .done("leave-hospital-now", "destination", "HOME")
                .waitsAt("visit-at-home")
                .done("visit-at-home", "atHome", "SETTLED")
                .endedAt("settled-at-home");
    }

    @Test
    void a_child_who_goes_to_the_hospice_is_not_visited_at_home() {
        going("RAPID")
                .done("arrange-rapid-discharge")
                .done("leave-hospital-now", "destination", "HOSPICE")
                .waitsAt("hear-from-hospice")
                .done("hear-from-hospice")
                .endedAt("with-the-hospice");
    }

    @Test
    void a_child_who_stays_after_all_is_explained_to_the_family() {
        going("PLANNED")
                .message("going-home-called-off")
                .waitsAt("explain-to-family")
                .done("explain-to-family")
                .endedAt("stays-in-hospital");
    }
}
