package uk.waymark.processes.tasks;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** The human steps of diagrams that have been deployed and have changed since. */
@Component
class EarlierSteps {

    private final RepositoryService diagrams;
    private final Map<String, UserTask> found = new ConcurrentHashMap<>();

    EarlierSteps(ProcessEngine engine) {
        this.diagrams = engine.getRepositoryService();
    }

    /** The step as the newest diagram that has it draws it. */
    Optional<UserTask> of(String process, String step) {
        String key = process + "/" + step;
        UserTask known = found.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<UserTask> read = diagrams
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .orderByProcessDefinitionVersion()
                .desc()
                .list()
                .stream()
                .map(ProcessDefinition::getId)
                .flatMap(id -> Stream.ofNullable(Objects.requireNonNull(diagrams.getBpmnModelInstance(id))
                        .getModelElementById(step)))
                .filter(UserTask.class::isInstance)
                .map(UserTask.class::cast)
                .findFirst();
        read.ifPresent(task -> found.put(key, task));
        return read;
    }
}
