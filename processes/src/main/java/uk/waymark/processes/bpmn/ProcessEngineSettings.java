package uk.waymark.processes.bpmn;

import java.io.IOException;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The process engine inside Waymark: same database and same transaction as everything else, no scripts, no telemetry,
 * no pages of its own.
 */
@Configuration(proxyBeanMethods = false)
class ProcessEngineSettings {

    private static final int JOB_LOCK_MILLIS = 45_000;
    private static final int LONGEST_IDLE_MILLIS = 5_000;

    @Bean
    SpringProcessEngineConfiguration processEngineConfiguration(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            ResourcePatternResolver resources,
            List<ProcessEnginePlugin> plugins,
            CamundaClock clock)
            throws IOException {
        SpringProcessEngineConfiguration settings = new SpringProcessEngineConfiguration();
        settings.setDataSource(dataSource);
        settings.setTransactionManager(transactions);
        settings.setDatabaseSchemaUpdate("false");
        settings.setDeploymentName("waymark");
        settings.setDeploymentResources(diagrams(resources));
        settings.setDeployChangedOnly(true);
        settings.getProcessEnginePlugins().addAll(plugins);
        identify(settings);
        keepHistory(settings);
        keepQuiet(settings);
        workJobs(settings);
        return settings;
    }

    private static Resource[] diagrams(ResourcePatternResolver resources) throws IOException {
        return resources.getResources(Diagrams.FILES);
    }

    /** The default generator failed 1 of 2,000 starts on two nodes. */
    private static void identify(SpringProcessEngineConfiguration settings) {
        settings.setIdGenerator(new StrongUuidGenerator());
    }

    /** Retention is Waymark's own: the engine's removal times cost 16 updates at the end of each process. */
    private static void keepHistory(SpringProcessEngineConfiguration settings) {
        settings.setHistory("activity");
        settings.setEnforceHistoryTimeToLive(true);
        settings.setHistoryRemovalTimeStrategy("none");
        settings.setHistoryCleanupStrategy("endTimeBased");
    }

    private static void keepQuiet(SpringProcessEngineConfiguration settings) {
        settings.setMetricsEnabled(false);
        settings.setDbMetricsReporterActivate(false);
        settings.setTaskMetricsEnabled(false);
        settings.setDmnEnabled(false);
        settings.setCmmnEnabled(false);
        settings.setAuthorizationEnabled(false);
        settings.setJavaSerializationFormatEnabled(false);
        settings.setEnableExpressionsInAdhocQueries(false);
    }

    private static void workJobs(SpringProcessEngineConfiguration settings) {
        settings.setJobExecutor(workers());
        settings.setJobExecutorActivate(false);
        settings.setJobExecutorAcquireByDueDate(true);
        settings.setEnsureJobDueDateNotNull(true); // see JobsByDueDate
        settings.setDefaultNumberOfRetries(3);
        settings.setFailedJobRetryTimeCycle("PT10S,PT1M");
    }

    /** The default lock of 300 s would leave the work of a dead node idle for five minutes. */
    private static JobExecutor workers() {
        DefaultJobExecutor workers = new DefaultJobExecutor();
        workers.setLockTimeInMillis(JOB_LOCK_MILLIS);
        workers.setMaxWait(LONGEST_IDLE_MILLIS);
        workers.setCorePoolSize(2);
        workers.setMaxPoolSize(4);
        workers.setQueueSize(8);
        workers.setMaxJobsPerAcquisition(8);
        return workers;
    }

    @Bean
    @DependsOnDatabaseInitialization
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration settings) {
        ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(settings);
        return factory;
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }
}
