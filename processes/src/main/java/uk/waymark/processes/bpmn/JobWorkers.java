package uk.waymark.processes.bpmn;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Starts the engine's background work when Waymark is ready, and stops it before anything else goes away. */
@Component
@ConditionalOnProperty(name = "waymark.jobs.enabled", havingValue = "true", matchIfMissing = true)
class JobWorkers implements SmartLifecycle {

    private final ProcessEngine engine;

    JobWorkers(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public void start() {
        configuration().getJobExecutor().start();
    }

    @Override
    public void stop() {
        configuration().getJobExecutor().shutdown();
    }

    @Override
    public boolean isRunning() {
        return configuration().getJobExecutor().isActive();
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
