package uk.waymark.deployment.bench;

import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/** The process engine with nothing of Waymark around it, on the same tables, with the same settings that cost time. */
final class BareEngine implements AutoCloseable {

    private final ProcessEngine engine;

    BareEngine(ApplicationContext context) {
        SpringProcessEngineConfiguration settings = new SpringProcessEngineConfiguration();
        settings.setProcessEngineName("bare");
        settings.setApplicationContext(context);
        settings.setDataSource(context.getBean(DataSource.class));
        settings.setTransactionManager(context.getBean(PlatformTransactionManager.class));
        settings.setDatabaseSchemaUpdate("false");
        settings.setIdGenerator(new StrongUuidGenerator());
        settings.setHistory("activity");
        settings.setHistoryRemovalTimeStrategy("none");
        settings.setHistoryCleanupStrategy("endTimeBased");
        settings.setMetricsEnabled(false);
        settings.setTaskMetricsEnabled(false);
        settings.setDmnEnabled(false);
        settings.setCmmnEnabled(false);
        settings.setAuthorizationEnabled(false);
        settings.setJobExecutorActivate(false);
        this.engine = settings.buildProcessEngine();
    }

    /** Begins the same diagram for a child who does not exist; its first step waits for a worker that never comes. */
    void begin() {
        engine.getRuntimeService()
                .startProcessInstanceByKey("referral", UUID.randomUUID().toString());
    }

    @Override
    public void close() {
        engine.close();
    }
}
