package uk.waymark.processes.testing;

import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageInMemProcessEngineConfiguration;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;

/** A process engine in memory that runs one diagram with fakes and measures which lines of it were walked. */
public final class DiagramEngine {

    private DiagramEngine() {}

    /** An engine of its own per test class, which fails the class unless every node and every line was walked. */
    public static ProcessEngineCoverageExtension walkingAllOf(String process) {
        ProcessCoverageInMemProcessEngineConfiguration settings = new ProcessCoverageInMemProcessEngineConfiguration();
        settings.setProcessEngineName(process);
        settings.setJdbcUrl("jdbc:h2:mem:diagram-" + process + ";DB_CLOSE_DELAY=1000");
        settings.setHistory("full");
        settings.setEnforceHistoryTimeToLive(true);
        settings.setJobExecutorActivate(false);
        settings.setIdGenerator(new StrongUuidGenerator());
        settings.setExpressionManager(new MockExpressionManager());
        return ProcessEngineCoverageExtension.builder(settings)
                .assertClassCoverageAtLeast(1.0)
                .build();
    }
}
