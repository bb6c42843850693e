package uk.waymark.processes.journey;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.stereotype.Component;

/**
 * Begins a journey by the diagram that was the newest when this program first needed it: the one that its own classes
 * were written for, while another program of a newer kind may already have brought the next. The diagram is kept, so a
 * beginning asks the database for it only once.
 */
@Component
public class BeginJourney {

    private final ProcessEngine engine;
    private final Map<String, ProcessDefinitionEntity> diagrams = new ConcurrentHashMap<>();

    BeginJourney(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Begins this child's journey in the running transaction, or in one of its own when there is none. */
    public void of(String caseRef, String process) {
        of(caseRef, process, Map.of());
    }

    /** The same, with what the journey is about. */
    public void of(String caseRef, String process, Map<String, Object> about) {
        begin(List.of(caseRef), process, about);
    }

    /** Begins the journeys of several children at once: the engine writes their rows together. */
    public void ofEach(List<String> caseRefs, String process) {
        begin(caseRefs, process, Map.of());
    }

    private void begin(List<String> caseRefs, String process, Map<String, Object> about) {
        ProcessDefinitionEntity diagram = diagrams.computeIfAbsent(process, this::newest);
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    caseRefs.forEach(
                            caseRef -> diagram.createProcessInstance(caseRef).start(about));
                    return diagram;
                });
    }

    private ProcessDefinitionEntity newest(String process) {
        RepositoryService known = engine.getRepositoryService();
        String id = known.createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        return (ProcessDefinitionEntity) ((RepositoryServiceImpl) known).getDeployedProcessDefinition(id);
    }
}
