package uk.waymark.processes.bpmn;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The product's diagrams as drawings, read once at the start. */
@Component
public class Diagrams {

    /** Where they lie; the process engine deploys the same files. */
    static final String FILES = "classpath:/processes/*.bpmn";

    private final Map<String, BpmnModelInstance> models = new LinkedHashMap<>();

    Diagrams(ResourcePatternResolver resources) throws IOException {
        for (Resource file : resources.getResources(FILES)) {
            try (InputStream in = file.getInputStream()) {
                BpmnModelInstance model = Bpmn.readModelFromStream(in);
                models.put(process(model).getId(), model);
            }
        }
    }

    /** All of them. */
    public Collection<BpmnModelInstance> all() {
        return List.copyOf(models.values());
    }

    /**
     * The diagram of this process.
     *
     * @throws IllegalArgumentException when there is none
     */
    public BpmnModelInstance of(String process) {
        BpmnModelInstance model = models.get(process);
        if (model == null) {
            throw new IllegalArgumentException("no diagram " + process);
        }
        return model;
    }

    /** The one process that a file of ours holds. */
    public static Process process(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next();
    }
}
