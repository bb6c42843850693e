package uk.waymark.processes.journey;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Makes the process engine tell the journey log about every step that begins or ends. */
@Component
class JourneyRecorder extends AbstractProcessEnginePlugin {

    private final StepWriter writer;

    JourneyRecorder(StepWriter writer) {
        this.writer = writer;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl settings) {
        List<BpmnParseListener> listeners = settings.getCustomPostBPMNParseListeners();
        if (listeners == null) {
            listeners = new ArrayList<>();
            settings.setCustomPostBPMNParseListeners(listeners);
        }
        listeners.add(new StepsOfDiagram(writer));
    }
}
