package uk.waymark.processes.review;

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
@Deployment(resources = "processes/annual-review.bpmn")
class AnnualReviewJourneyTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = DiagramEngine.walkingAllOf("annual-review");

    private Walk walk;

    @BeforeEach
    void services() {
        walk = new Walk(engine())
                .passing("goOnWithoutReviewComments")
                .passing("planTheNextReview")
                .passing("endThePlan")
                .passing("recordThatReviewIsLate");
    }

    @AfterEach
    void only_answers_are_remembered() {
        Walk.remembersOnlyAnswers(engine());
    }

    private static ProcessEngine engine() {
        return ENGINE.getProcessEngine();
    }

    private Walk begun() {
        return walk.start("annual-review", Map.of("subject", "0195-opaque")).timePasses("wait-until-it-is-time");
    }

    private Walk met() {
        return begun().done("plan-the-review-meeting")
                .done("say-what-matters-now")
                .done("gather-advice-for-review")
                .done("hold-the-review-meeting", "reviewMeeting", "HELD");
    }

    private Walk decided(String decision) {
        return met().done("write-the-review-report").done("decide-after-the-review", "reviewDecision", decision);
    }

    @Test
    void nothing_is_asked_of_anybody_before_it_is_time() {
        walk.start("annual-review", Map.of("subject", "0195-opaque")).waitsAt();
        walk.timePasses("wait-until-it-is-time").waitsAt("plan-the-review-meeting");
    }

    @Test
    void a_plan_that_stays_as_it_is_has_its_next_review_planned() {
        decided("MAINTAIN").endedAt("plan-is-up-to-date");
    }

    @Test
    void the_meeting_does_not_wait_for_views_that_can_be_said_there() {
        begun().done("plan-the-review-meeting")
                .done("gather-advice-for-review")
                .waitsAt("say-what-matters-now")
                .timePasses("meeting-has-come")
                .waitsAt("hold-the-review-meeting");
    }

    @Test
    void nobody_meets_before_the_papers_are_out() {
        begun().done("plan-the-review-meeting").done("say-what-matters-now").waitsAt("gather-advice-for-review");
    }

    @Test
    void a_meeting_that_could_not_take_place_is_arranged_again() {
        begun().done("plan-the-review-meeting")
                .done("say-what-matters-now")
                .done("gather-advice-for-review")
                .done("hold-the-review-meeting", "reviewMeeting", "MOVED")
                .waitsAt("plan-the-review-meeting");
    }

    @Test
    void the_family_answers_before_the_plan_is_changed() {
        decided("AMEND")
                .waitsAt("comment-on-the-changes")
                .done("comment-on-the-changes")
                .done("send-the-changed-plan")
                .endedAt("plan-is-up-to-date");
    }

    @Test
    void the_plan_is_finished_without_an_answer_when_none_comes() {
        decided("AMEND").timePasses("no-comments-in-time").waitsAt("send-the-changed-plan");
    }

    @Test
    void a_plan_ends_only_when_the_time_for_an_appeal_is_over() {
        decided("CEASE")
                .waitsAt()
                .timePasses("wait-for-the-appeal-time")
                .done("check-for-an-appeal", "appeal", "PENDING")
                .waitsAt()
                .timePasses("wait-for-the-tribunal")
                .done("check-for-an-appeal", "appeal", "NONE")
                .endedAt("plan-has-ended");
    }

    @Test
    void a_plan_that_stays_after_an_appeal_is_reviewed_again() {
        decided("CEASE")
                .timePasses("wait-for-the-appeal-time")
                .done("check-for-an-appeal", "appeal", "PLAN_STAYS")
                .endedAt("plan-is-up-to-date");
    }

    @Test
    void whatever_is_late_is_explained_while_the_work_goes_on() {
        begun().timePasses("review-is-late").waitsAt("plan-the-review-meeting", "tell-family-why-review-is-late");
        Walk decision = met().done("write-the-review-report").timePasses("decision-is-late");
        decision.waitsAt("decide-after-the-review", "tell-family-why-review-is-late")
                .done("tell-family-why-review-is-late")
                .done("decide-after-the-review", "reviewDecision", "AMEND")
                .done("comment-on-the-changes")
                .timePasses("changed-plan-is-late")
                .waitsAt("send-the-changed-plan", "tell-family-why-review-is-late");
        assertThat(decision.task("tell-family-why-review-is-late").getDueDate()).isNotNull();
    }
}
