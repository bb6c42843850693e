package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.deployment.measures.ImportedRows;
import uk.waymark.deployment.stories.world.ServerTest;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.api.ApiScope;
import uk.waymark.engine.api.KeepApiAccounts;
import uk.waymark.engine.api.NewApiAccount;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Role;

/** A program that knows nothing of our code, a script of the shell, walks from a request for a child to the decision. */
@ServerTest
class ApiWalkStoryIT {

    private static final Path SCRIPT = Path.of("api-walk.sh");
    private static final Pattern DONE = Pattern.compile("(WM-[^ ]+) is ACTIVE");
    private static final int PATIENCE_SECONDS = 180;

    @LocalServerPort
    private int port;

    @Autowired
    private ImportedRows.People people;

    @Autowired
    private KeepApiAccounts programs;

    @Autowired
    private Today today;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcTemplate jdbc;

    @TempDir
    private Path folder;

    @Test
    void the_script_in_the_runbook_walks_a_request_to_a_decision_that_is_in_the_ledger() throws Exception {
        boolean curl = new ProcessBuilder("sh", "-c", "command -v curl").start().waitFor() == 0;
        assertThat(curl || System.getenv("CI") == null).as("curl is installed").isTrue();
        assumeTrue(curl, "curl is not installed: the walk of another make is skipped");

        String said = withBackgroundWork(this::walk);

        Matcher done = DONE.matcher(said);
        assertThat(done.find()).as(said).isTrue();
        assertThat(jdbc.queryForList(
                        "select d.outcome from decision d join child_file c on c.id = d.case_id"
                                + " where c.reference = ? and d.kind = 'ASSESSMENT'",
                        String.class,
                        done.group(1)))
                .containsExactly("ASSESS");
        assertThat(said)
                .contains("We decide as: The authority's system", "stored once", "recorded once")
                .contains("This has changed since you read it", "belongs to another order");
    }

    private interface Walk {
        String walk() throws IOException, InterruptedException;
    }

    private String withBackgroundWork(Walk walk) throws IOException, InterruptedException {
        JobExecutor workers =
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        workers.start();
        try {
            return walk.walk();
        } finally {
            workers.shutdown();
        }
    }

    private String walk() throws IOException, InterruptedException {
        Reader administrator = people.administrator();
        Path output = folder.resolve("output");
        ProcessBuilder script = new ProcessBuilder("sh", SCRIPT.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        script.environment().put("WAYMARK_URL", "http://localhost:" + port);
        script.environment().put("WAYMARK_REFER_KEY", key(administrator, "The hospital's system", Role.HOSPITAL));
        script.environment()
                .put("WAYMARK_DECIDE_KEY", key(administrator, "The authority's system", Role.SEN_CASEWORKER));
        Process walking = script.start();
        boolean ended = walking.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        walking.destroy();
        String said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(ended).as("within %s seconds: %s", PATIENCE_SECONDS, said).isTrue();
        assertThat(walking.exitValue()).as(said).isZero();
        return said;
    }

    private String key(Reader administrator, String name, Role role) {
        UUID agency = Objects.requireNonNull(administrator.agencyId());
        Set<ApiScope> scopes = role == Role.HOSPITAL ? Set.of(ApiScope.REFER) : Set.of(ApiScope.READ, ApiScope.DECIDE);
        LocalDate last = today.date().plusDays(1);
        return programs.make(administrator, new NewApiAccount(name, agency, role, scopes, last), UUID.randomUUID())
                .orElseThrow()
                .whole();
    }
}
