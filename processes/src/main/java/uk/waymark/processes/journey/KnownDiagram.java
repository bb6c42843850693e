package uk.waymark.processes.journey;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityCache;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/**
 * A diagram and the kinds of work that wait in it, as the engine stores them; none of it changes while the program runs,
 * so each beginning hands them to the engine instead of letting it read them again.
 */
record KnownDiagram(ProcessDefinitionEntity definition, List<JobDefinitionEntity> waits) {

    static KnownDiagram newest(CommandContext context, String process) {
        RepositoryServiceImpl known =
                (RepositoryServiceImpl) context.getProcessEngineConfiguration().getRepositoryService();
        String id = known.createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        return new KnownDiagram(
                (ProcessDefinitionEntity) known.getDeployedProcessDefinition(id),
                context.getJobDefinitionManager().findByProcessDefinitionId(id));
    }

    void handTo(CommandContext context) {
        DbEntityCache cache = context.getDbEntityManager().getDbEntityCache();
        Stream.<DbEntity>concat(Stream.of(definition), waits.stream())
                .filter(entity -> cache.get(entity.getClass(), entity.getId()) == null)
                .forEach(cache::putPersistent);
    }
}
