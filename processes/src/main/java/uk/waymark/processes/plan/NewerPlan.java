package uk.waymark.processes.plan;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Tells journeys that still ask who has an edition of a plan that a newer one has gone out. */
@Component
class NewerPlan {

    private final RuntimeService journeys;

    NewerPlan(RuntimeService journeys) {
        this.journeys = journeys;
    }

    void counts(String caseRef) {
        journeys.createMessageCorrelation("newer-plan-has-gone-out")
                .processInstanceBusinessKey(caseRef)
                .correlateAll();
    }
}
