package uk.waymark.processes.whose;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks a running journey's own diagram afresh whose a step is, and gives it to that person. */
@Component
class NamedByDiagram {

    private final ProcessEngineConfigurationImpl settings;
    private final TaskService tasks;

    NamedByDiagram(ProcessEngine engine) {
        this.settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.tasks = engine.getTaskService();
    }

    /** The person whom the diagram names today; nobody where it names roles only, or nobody is there. */
    Optional<UUID> of(String taskId) {
        return settings.getCommandExecutorTxRequired().execute(context -> {
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            return task == null ? Optional.<UUID>empty() : named(task);
        });
    }

    private static Optional<UUID> named(TaskEntity task) {
        Expression named = task.getTaskDefinition().getAssigneeExpression();
        return Optional.ofNullable(named)
                .flatMap(person -> Optional.ofNullable(person.getValue(task.getExecution())))
                .map(Object::toString)
                .map(UUID::fromString);
    }

    void give(String taskId, @Nullable UUID person) {
        tasks.setAssignee(taskId, person == null ? null : person.toString());
    }
}
