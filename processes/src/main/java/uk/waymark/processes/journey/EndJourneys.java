package uk.waymark.processes.journey;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Ends journeys of a child that nobody goes on with, each with its tasks and timers. */
@Component
public class EndJourneys {

    private final RuntimeService journeys;

    EndJourneys(RuntimeService journeys) {
        this.journeys = journeys;
    }

    /** All of them but those by one diagram. */
    public void allBut(String caseRef, String process, String why) {
        running(caseRef).stream().filter(journey -> !isBy(journey, process)).forEach(journey -> end(journey, why));
    }

    /** Those by one diagram. */
    public void by(String caseRef, String process, String why) {
        running(caseRef).stream().filter(journey -> isBy(journey, process)).forEach(journey -> end(journey, why));
    }

    /** Whether any journey of this child goes on. */
    public boolean goesOn(String caseRef) {
        return !running(caseRef).isEmpty();
    }

    private void end(ProcessInstance journey, String why) {
        journeys.deleteProcessInstance(journey.getId(), why, true, true);
    }

    private static boolean isBy(ProcessInstance journey, String process) {
        return journey.getProcessDefinitionId().startsWith(process + ":");
    }

    private List<ProcessInstance> running(String caseRef) {
        return journeys.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseRef)
                .list();
    }
}
