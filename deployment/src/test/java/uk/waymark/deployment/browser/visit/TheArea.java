package uk.waymark.deployment.browser.visit;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Account;
import uk.waymark.engine.people.Accounts;
import uk.waymark.web.demo.DemoProgress;

/** Northshire, once it is complete, and how it is reached. */
@TestComponent
public class TheArea {

    private final DemoProgress progress;
    private final Accounts accounts;
    private final JdbcTemplate jdbc;
    private final Today today;
    private final Way way;

    TheArea(
            DemoProgress progress,
            Accounts accounts,
            JdbcTemplate jdbc,
            Today today,
            Environment settings,
            @Value("${waymark.demo.password}") String password) {
        this.progress = progress;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.today = today;
        this.way = new Way(settings, password);
    }

    private record Way(Environment settings, String password) {}

    /** Waits until every child is there. */
    void untilComplete() {
        await().atMost(15, MINUTES).until(() -> progress.finished() || progress.failed());
        if (progress.failed()) {
            throw new IllegalStateException("Northshire stopped at " + progress.done() + " of " + progress.total());
        }
    }

    /** The address of the server. */
    public String home() {
        return "http://localhost:" + way.settings().getProperty("local.server.port");
    }

    String password() {
        return way.password();
    }

    /** The sign-ins that the demo offers, one for each role. */
    public List<String> signIns() {
        return accounts.findByDemoLabelNotNullOrderByDemoLabel().stream()
                .map(Account::username)
                .toList();
    }

    /** The reference of the child with this given name. */
    public String child(String given) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select min(reference) from child_file where given_name = ? and status <> 'MERGED'",
                String.class,
                given));
    }

    /** The sign-in of the key worker of the child with this given name. */
    public String keyWorker(String given) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select a.username from account a join team_member m on m.practitioner_id = a.practitioner_id"
                        + " join child_file c on c.id = m.case_id where c.given_name = ? and m.team_role = 'KEY_WORKER'"
                        + " and m.left_on is null",
                String.class,
                given));
    }

    /** How many children have this given name. */
    public int count(String given) {
        Integer count =
                jdbc.queryForObject("select count(*) from child_file where given_name = ?", Integer.class, given);
        return count == null ? 0 : count;
    }

    /** The day on which the tests run. */
    public LocalDate today() {
        return today.date();
    }
}
