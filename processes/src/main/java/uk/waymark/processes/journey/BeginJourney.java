package uk.waymark.processes.journey;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Begins a journey by the diagram that was the newest when this program first needed it: the one that its own classes
 * were written for, while another program of a newer kind may already have brought the next. The diagram is kept, so the
 * database is asked for it only once.
 */
@Component
public class BeginJourney {

    private final ProcessEngine engine;
    private final Map<String, KnownDiagram> diagrams = new ConcurrentHashMap<>();

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

    /** Begins the journeys of several new children at once: the engine writes their rows together. */
    public void ofEach(List<String> caseRefs, String process) {
        begin(caseRefs, process, Map.of());
    }

    private void begin(List<String> caseRefs, String process, Map<String, Object> about) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    KnownDiagram diagram =
                            diagrams.computeIfAbsent(process, wanted -> KnownDiagram.newest(context, wanted));
                    diagram.handTo(context);
                    caseRefs.forEach(caseRef ->
                            diagram.definition().createProcessInstance(caseRef).start(about));
                    return diagram;
                });
    }
}
