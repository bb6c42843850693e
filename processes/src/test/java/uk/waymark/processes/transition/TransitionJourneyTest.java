package uk.waymark.processes.transition;

import java.time.Instant;
import java.util.Date;
import java.util.List;
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

    /** The services that take part and are still to take over, as the product's bean finds them. */
    public static final class Services {

        private List<String> toCome = List.of("0195-clinic");

        public List<String> of(DelegateExecution execution) {
            return toCome;
        }
    }

    /** Days of the product's bean. */
    public static final class Days {

        public Date supportEnds(DelegateExecution execution) {
            return Date.from(Instant.parse("2027-07-16T00:00:00Z"));
        }
    }

    private final Services services = new Services();
    private Walk walk;

    @BeforeEach
    void somebody_stays() {
        Mocks.register("transitionWorker", new OnePerson());
        Mocks.register("transitionDates", new Days());
        Mocks.register("servicesTakingOver", services);
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
        timeToMove()
                .done("meet-adult-practitioners")
                .done("book-first-appointment")
                .done("follow-first-appointment", Map.of("appointment", "KEPT", "everyService", "YES"))
                .waitsAt()
                .timePasses("six-months-of-support")
                .done("look-back-after-move")
                .endedAt("at-home-in-adult-services");
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
        timeToMove()
                .done("meet-adult-practitioners")
                .done("book-first-appointment")
                .done("follow-first-appointment", "appointment", "MISSED")
                .done("contact-after-missed")
                .waitsAt("follow-first-appointment");
    }

    @Test
    void each_service_has_a_first_appointment_and_one_that_came_later_is_met_too() {
        services.toCome = List.of("0195-clinic", "0195-hospice");
        timeToMove()
                .done("meet-adult-practitioners")
                .waitsAt("book-first-appointment", "book-first-appointment")
                .doneAll("book-first-appointment", Map.of());
        services.toCome = List.of("0195-housing");
        walk.doneAll("follow-first-appointment", Map.of("appointment", "KEPT", "everyService", "NO"))
                .waitsAt("meet-adult-practitioners")
                .done("meet-adult-practitioners")
                .waitsAt("book-first-appointment");
    }

    private Walk timeToMove() {
        return invited()
                .done("hear-from-adult-services")
                .done("plan-both-ways")
                .done("hold-transition-meeting", "moving", "NOW");
    }
}
