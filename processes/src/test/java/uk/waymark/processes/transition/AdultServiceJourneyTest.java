package uk.waymark.processes.transition;

import java.time.Instant;
import java.util.Date;
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
@Deployment(resources = "processes/adult-service.bpmn")
class AdultServiceJourneyTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = DiagramEngine.walkingAllOf("adult-service");

    /** The person and the days, as the product's beans give them. */
    public static final class Known {

        public String of(DelegateExecution execution) {
            return "0195-opaque";
        }

        public Date chase(DelegateExecution execution) {
            return Date.from(Instant.parse("2027-01-29T00:00:00Z"));
        }

        public Date takeHigher(DelegateExecution execution) {
            return Date.from(Instant.parse("2027-02-12T00:00:00Z"));
        }
    }

    @BeforeEach
    void beans() {
        Mocks.register("transitionWorker", new Known());
        Mocks.register("adultServiceDates", new Known());
    }

    private static Walk invited() {
        return new Walk(ENGINE.getProcessEngine()).start("adult-service", Map.of("subject", "0195-clinic"));
    }

    @AfterEach
    void only_answers_are_remembered() {
        Walk.remembersOnlyAnswers(ENGINE.getProcessEngine());
    }

    @Test
    void it_is_rung_after_four_weeks_and_taken_higher_after_six_whether_it_was_rung_or_not() {
        invited()
                .waitsAt()
                .timePasses("four-weeks-of-silence")
                .waitsAt("chase-adult-services")
                .timePasses("six-weeks-of-silence")
                .waitsAt("chase-adult-services", "take-it-higher")
                .done("take-it-higher")
                .done("chase-adult-services")
                .endedAt("silence-is-known");
    }

    @Test
    void its_answer_ends_it_at_any_time() {
        invited()
                .timePasses("four-weeks-of-silence")
                .waitsAt("chase-adult-services")
                .message("adult-service-answered")
                .endedAt("service-has-answered");
    }
}
