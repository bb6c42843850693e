package uk.waymark.processes.journey;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/**
 * Begins a journey by the diagram that was the newest when this program first needed it: the one that its own classes
 * were written for, while another program of a newer kind may already have brought the next.
 */
@Component
public class BeginJourney {

    private final RuntimeService journeys;
    private final RepositoryService diagrams;
    private final Map<String, String> versions = new ConcurrentHashMap<>();

    BeginJourney(RuntimeService journeys, RepositoryService diagrams) {
        this.journeys = journeys;
        this.diagrams = diagrams;
    }

    /** Begins this child's journey in the running transaction, or in one of its own when there is none. */
    public void of(String caseRef, String process) {
        of(caseRef, process, Map.of());
    }

    /** The same, with what the journey is about. */
    public void of(String caseRef, String process, Map<String, Object> about) {
        journeys.startProcessInstanceById(versions.computeIfAbsent(process, this::newest), caseRef, about);
    }

    private String newest(String process) {
        return diagrams.createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }
}
