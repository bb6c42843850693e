package uk.waymark.processes.advancecare;

import java.util.Date;
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
import uk.waymark.processes.testing.FakeDue;
import uk.waymark.processes.testing.Walk;

@ExtendWith(CoverageFigure.class)
@Deployment(resources = "processes/advance-care-plan.bpmn")
class AdvanceCarePlanJourneyTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = DiagramEngine.walkingAllOf("advance-care-plan");

    /** Who leads the care, and when to ask again, as the product's beans say. */
    public static final class Fakes {

        public String of(DelegateExecution execution) {
            return "0195-opaque";
        }

        public String orKeyWorker(DelegateExecution execution) {
            return "0195-opaque";
        }

        public String offerWithin(DelegateExecution execution) {
            return "OFFER_ADVANCE_TALK";
        }

        public Date again(DelegateExecution execution) {
            return new FakeDue().standard("ADVANCE_PLAN_RESTS", execution);
        }
    }

    private Walk walk;

    @BeforeEach
    void somebody_leads() {
        walk = new Walk(ENGINE.getProcessEngine());
        Mocks.register("leadClinician", new Fakes());
        Mocks.register("keyWorkerOfChild", new Fakes());
        Mocks.register("advancePlanDates", new Fakes());
    }

    @AfterEach
    void only_answers_are_remembered() {
        Walk.remembersOnlyAnswers(ENGINE.getProcessEngine());
    }

    private Walk offered() {
        return walk.start("advance-care-plan", Map.of("planThere", "NO"));
    }

    private Walk made() {
        return offered()
                .done("offer-the-conversation", "advancePlan", "WANTED")
                .done("write-the-plan", "advancePlan", "WRITTEN")
                .done("agree-the-plan", "advancePlan", "COPIES")
                .waitsAt("see-that-everybody-has-it");
    }

    /** As when somebody records something on the plan's own page. */
    private void recorded(String follows, String there) {
        ProcessEngine engine = ENGINE.getProcessEngine();
        engine.getRuntimeService()
                .createMessageCorrelation("advance-plan-recorded")
                .setVariables(Map.of("advancePlan", follows, "planThere", there))
                .correlate();
    }

    @Test
    void a_plan_is_talked_about_written_agreed_sent_round_and_looked_at_again() {
        made().done("see-that-everybody-has-it", "planThere", "YES")
                .waitsAt()
                .timePasses("until-it-is-time-again")
                .done("look-at-it-again", "advancePlan", "RESTS")
                .waitsAt();
    }

    @Test
    void a_family_that_wants_none_now_is_asked_again() {
        offered()
                .done("offer-the-conversation", "advancePlan", "RESTS")
                .waitsAt()
                .timePasses("until-it-is-time-again")
                .waitsAt("offer-the-conversation")
                .done("offer-the-conversation", "advancePlan", "NOT_NEEDED")
                .endedAt("it-is-not-needed");
    }

    @Test
    void a_draft_that_is_not_agreed_is_changed_first() {
        offered()
                .done("offer-the-conversation", "advancePlan", "WANTED")
                .done("write-the-plan", "advancePlan", "WRITTEN")
                .done("agree-the-plan", "advancePlan", "WANTED")
                .waitsAt("write-the-plan");
    }

    @Test
    void those_who_do_not_confirm_are_rung_and_nobody_is_rung_once_all_have() {
        made().timePasses("copies-are-late").waitsAt("see-that-everybody-has-it", "chase-the-copies");
        walk.done("chase-the-copies").waitsAt("see-that-everybody-has-it");
    }

    @Test
    void nobody_is_rung_once_all_have_confirmed() {
        made().timePasses("copies-are-late")
                .done("see-that-everybody-has-it", "planThere", "YES")
                .waitsAt();
    }

    @Test
    void a_newer_edition_begins_its_round_of_copies_anew() {
        made().timePasses("copies-are-late");
        recorded("COPIES", "YES");
        walk.waitsAt("see-that-everybody-has-it").timePasses("copies-are-late");
        walk.waitsAt("see-that-everybody-has-it", "chase-the-copies");
    }

    @Test
    void while_it_rests_something_new_counts_at_once() {
        made().done("see-that-everybody-has-it", "planThere", "YES").waitsAt();
        recorded("COPIES", "YES");
        walk.waitsAt("see-that-everybody-has-it");
    }

    @Test
    void a_family_that_asks_is_heard_before_the_day() {
        made().done("see-that-everybody-has-it", "planThere", "YES")
                .message("advance-plan-sooner")
                .waitsAt("look-at-it-again")
                .done("look-at-it-again", "advancePlan", "WANTED")
                .waitsAt("write-the-plan");
    }
}
