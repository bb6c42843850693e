package uk.waymark.processes.journey;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.casefile.ChildStatus;

/**
 * Begins a journey by the diagram that was the newest when this program first needed it: the one that its own classes
 * were written for, while another program of a newer kind may already have brought the next. The diagram is kept, so the
 * database is asked for it only once. Whatever news arrives late, no journey begins for a child who has died but the
 * support for those who are left, or for one who has moved away but the handing over.
 */
@Component
public class BeginJourney {

    private final ProcessEngine engine;
    private final ChildOfJourney children;
    private final Map<String, KnownDiagram> diagrams = new ConcurrentHashMap<>();

    BeginJourney(ProcessEngine engine, ChildOfJourney children) {
        this.engine = engine;
        this.children = children;
    }

    /**
     * Begins this child's journey in the running transaction, or in one of its own when there is none.
     *
     * @throws Refusal.NotNow {@code child.has.died} or {@code child.has.moved}
     * @throws Refusal.NotFound {@code child.not.found}, also where the file was joined to another
     */
    public void of(String caseRef, String process) {
        of(caseRef, process, Map.of());
    }

    /** The same, with what the journey is about. */
    public void of(String caseRef, String process, Map<String, Object> about) {
        requireOpen(caseRef);
        start(List.of(caseRef), process, about);
    }

    /** The same, by another way into the diagram. */
    public void byMessage(String caseRef, String process, String message, Map<String, Object> about) {
        requireOpen(caseRef);
        within(
                process,
                diagram -> engine.getRuntimeService()
                        .startProcessInstanceByMessageAndProcessDefinitionId(
                                message, diagram.definition().getId(), caseRef, about));
    }

    /** The same without looking at the file: for whoever has just done so, and for what a death does not stop. */
    public void anyway(String caseRef, String process) {
        anyway(List.of(caseRef), process);
    }

    /** The same, with what the journey has to know. */
    public void anyway(String caseRef, String process, Map<String, Object> about) {
        start(List.of(caseRef), process, about);
    }

    /** The same for several children at once: the engine writes their rows together. */
    public void anyway(List<String> caseRefs, String process) {
        start(caseRefs, process, Map.of());
    }

    /** Whatever journeys begin in this work, by whichever diagrams: the engine writes the rows of all of them together. */
    void together(Runnable work) {
        settings().getCommandExecutorTxRequired().execute(context -> {
            work.run();
            return true;
        });
    }

    private ProcessEngineConfigurationImpl settings() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    private void requireOpen(String caseRef) {
        ChildStatus status = children.of(caseRef).status();
        status.requireGoingOn();
        if (status.closed()) {
            throw new Refusal.NotFound("child.not.found");
        }
    }

    private void start(List<String> caseRefs, String process, Map<String, Object> about) {
        within(
                process,
                diagram -> caseRefs.forEach(caseRef ->
                        diagram.definition().createProcessInstance(caseRef).start(about)));
    }

    private void within(String process, Consumer<KnownDiagram> work) {
        settings().getCommandExecutorTxRequired().execute(context -> {
            KnownDiagram diagram = diagrams.computeIfAbsent(process, wanted -> KnownDiagram.newest(context, wanted));
            diagram.handTo(context);
            work.accept(diagram);
            return diagram;
        });
    }
}
