package uk.waymark.processes.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.Deployment;
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
@Deployment(resources = "processes/referral.bpmn")
class ReferralJourneyTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = DiagramEngine.walkingAllOf("referral");

    private Walk walk;

    @BeforeEach
    void services() {
        walk = new Walk(engine())
                .passing("confirmReferralIsSafe")
                .passing("recordThatTimePassed")
                .passing("askForKeyWorker")
                .answering("compareWithKnownChildren", "identity", "CLEAR");
    }

    @AfterEach
    void only_answers_are_remembered() {
        Walk.remembersOnlyAnswers(engine());
    }

    private static ProcessEngine engine() {
        return ENGINE.getProcessEngine();
    }

    private Walk advised(String... advice) {
        return walk.answering("compareWithRules", "eligibility", advice).start("referral", Map.of());
    }

    @Test
    void a_test_that_is_met_leads_to_an_assessment_and_a_key_worker() {
        advised("MET")
                .waitsAt("agree-support-while-waiting", "confirm-assessment")
                .done("agree-support-while-waiting")
                .done("confirm-assessment", "decision", "ASSESS")
                .done("tell-family-yes")
                .endedAt("assessment-agreed");
    }

    @Test
    void support_while_waiting_stays_open_until_somebody_has_agreed_it() {
        advised("MET")
                .done("confirm-assessment", "decision", "ASSESS")
                .done("tell-family-yes")
                .waitsAt("agree-support-while-waiting")
                .done("agree-support-while-waiting")
                .endedAt("support-agreed");
    }

    @Test
    void a_person_weighs_what_the_rules_cannot_settle_and_may_ask_for_more() {
        advised("NEEDS_JUDGEMENT", "MET")
                .done("weigh-the-evidence", "decision", "MORE_INFORMATION")
                .waitsAt("agree-support-while-waiting", "get-missing-information")
                .done("get-missing-information")
                .waitsAt("agree-support-while-waiting", "confirm-assessment");
    }

    @Test
    void a_no_needs_a_second_look_and_ends_in_a_plan_and_rights() {
        advised("NOT_MET")
                .done("look-again-before-saying-no", "decision", "NOT_ASSESS")
                .done("write-signposting-plan")
                .waitsAt("agree-support-while-waiting", "tell-family-no-and-rights")
                .done("tell-family-no-and-rights")
                .endedAt("signposted");
    }

    @Test
    void the_send_lead_looks_again_not_the_caseworker() {
        advised("NOT_MET");
        assertThat(engine().getTaskService()
                        .createTaskQuery()
                        .taskDefinitionKey("look-again-before-saying-no")
                        .taskCandidateGroup("SEND_LEAD")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void a_child_who_is_known_already_joins_the_record_that_exists() {
        walk.answering("compareWithKnownChildren", "identity", "POSSIBLE_DUPLICATE")
                .start("referral", Map.of())
                .waitsAt("agree-support-while-waiting", "check-whether-already-known")
                .done("check-whether-already-known", "sameChild", "SAME")
                .endedAt("joined-to-known-child");
    }

    @Test
    void another_child_with_a_like_name_goes_on() {
        walk.answering("compareWithKnownChildren", "identity", "POSSIBLE_DUPLICATE");
        advised("MET")
                .done("check-whether-already-known", "sameChild", "DIFFERENT")
                .waitsAt("agree-support-while-waiting", "confirm-assessment");
    }

    @Test
    void a_passed_time_limit_is_explained_beside_the_decision_which_goes_on() {
        advised("MET")
                .timePasses("time-limit-passed")
                .waitsAt("agree-support-while-waiting", "confirm-assessment", "find-out-why-late")
                .done("find-out-why-late")
                .waitsAt("agree-support-while-waiting", "confirm-assessment");
    }
}
