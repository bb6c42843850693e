package uk.waymark.processes.transition;

import java.util.Map;
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
@Deployment(resources = "processes/transition.bpmn")
class TransitionJourneyTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = DiagramEngine.walkingAllOf("transition");

    /** Names the person who stays through the move, as the product's bean does. */
    public static final class OnePerson {

        public String of(DelegateExecution execution) {
            return "0195-opaque";
        }
    }

    private Walk walk;

    @BeforeEach
    void somebody_stays() {
        Mocks.register("transitionWorker", new OnePerson());
        walk = new Walk(ENGINE.getProcessEngine());
    }

    @AfterEach
    void only_answers_are_remembered() {
        Walk.remembersOnlyAnswers(ENGINE.getProcessEngine());
    }

    private Walk invited() {
        return walk.start("transition", Map.of())
                .done("name-transition-worker")
                .done("invite-adult-services")
                .waitsAt("hear-from-adult-services");
    }

    @Test
    void a_young_person_moves_and_is_supported_for_half_a_year() {
        invited()
                .done("hear-from-adult-services")
                .done("plan-both-ways")
                .done("hold-transition-meeting", "moving", "NOW")
                .done("meet-adult-practitioners")
                .done("book-first-appointment")
                .done("follow-first-appointment", "appointment", "KEPT")
                .waitsAt()
                .timePasses("six-months-of-support")
                .done("look-back-after-move")
                .endedAt("at-home-in-adult-services");
    }

    @Test
    void silent_services_are_rung_after_four_weeks_and_taken_higher_after_six() {
        invited()
                .timePasses("four-weeks-of-silence")
                .waitsAt("hear-from-adult-services", "chase-adult-services")
                .done("chase-adult-services")
                .timePasses("six-weeks-of-silence")
                .done("take-it-higher")
                .waitsAt("hear-from-adult-services");
    }

    @Test
    void everybody_meets_again_each_year_until_it_is_time() {
        invited()
                .done("hear-from-adult-services")
                .done("plan-both-ways")
                .done("hold-transition-meeting", "moving", "NOT_YET")
                .waitsAt()
                .timePasses("another-year")
                .waitsAt("hold-transition-meeting");
    }

    @Test
    void a_missed_first_appointment_is_never_the_end() {
        invited()
                .done("hear-from-adult-services")
                .done("plan-both-ways")
                .done("hold-transition-meeting", "moving", "NOW")
                .done("meet-adult-practitioners")
                .done("book-first-appointment")
                .done("follow-first-appointment", "appointment", "MISSED")
                .done("contact-after-missed")
                .waitsAt("follow-first-appointment");
    }
}
