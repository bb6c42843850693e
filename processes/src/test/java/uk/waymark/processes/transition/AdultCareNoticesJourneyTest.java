package uk.waymark.processes.transition;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.waymark.processes.testing.CoverageFigure;
import uk.waymark.processes.testing.DiagramEngine;
import uk.waymark.processes.testing.Walk;

@ExtendWith(CoverageFigure.class)
@Deployment(resources = "processes/adult-care-notices.bpmn")
class AdultCareNoticesJourneyTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = DiagramEngine.walkingAllOf("adult-care-notices");

    /** The person and the birthdays, as the product's beans give them. */
    public static final class Known {

        public String of(DelegateExecution execution) {
            return "0195-opaque";
        }

        public Date toldAt(String age, DelegateExecution execution) {
            return Date.from(Instant.parse("2027-01-15T08:00:00Z"));
        }
    }

    @Test
    void adult_continuing_healthcare_hears_at_three_ages() {
        Mocks.register("transitionWorker", new Known());
        Mocks.register("transitionDates", new Known());
        new Walk(ENGINE.getProcessEngine())
                .start("adult-care-notices", Map.of())
                .waitsAt()
                .timePasses("until-fourteen")
                .done("tell-adult-care-at-14")
                .timePasses("until-sixteen")
                .done("ask-adult-care-at-16")
                .timePasses("until-seventeen")
                .done("ask-adult-care-at-17")
                .endedAt("adult-care-knows");
        Walk.remembersOnlyAnswers(ENGINE.getProcessEngine());
    }
}
