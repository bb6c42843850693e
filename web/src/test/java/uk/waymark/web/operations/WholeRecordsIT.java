package uk.waymark.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.invariants.CheckWork;
import uk.waymark.web.Background;
import uk.waymark.web.Invented;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;
import uk.waymark.web.Walker;

/** Somebody who runs the system has the records of all children compared, and reads what was found. */
@RunningPages
class WholeRecordsIT {

    private static final String HERE = "/operations/checks";

    @LocalServerPort
    private int port;

    @Autowired
    private TestArea area;

    @Autowired
    private Background background;

    @Autowired
    private CheckWork work;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void a_comparison_is_begun_once_followed_and_read() {
        Invented known = Invented.child();
        String reference = area.child(known.given(), known.family(), known.born(), PagesApplication.TODAY.minusDays(3));
        background.untilNothingIsLeft();
        Walker operator = Walker.signedIn(port, "operator");
        assertThat(operator.page("/operations")).contains(HERE);

        breakIt("update journey_step set assignee_id = ? where ended_at is null and case_id ="
                + " (select id from child_file where reference = '" + reference + "')");
        Map<String, String> order = operator.filled(operator.page(HERE), HERE, Map.of());
        String first = location(operator, order);
        assertThat(location(operator, order)).as("the same order again").isEqualTo(first);
        assertThat(operator.page(first)).contains("See how far it is now");
        assertThat(operator.send(operator.page(HERE), HERE, Map.of()).body())
                .contains("The records are being compared already");

        untilItIsOver();

        String page = operator.page(first);
        assertThat(page).contains(reference, "is somebody else", "Nobody has a way to a child's file without a reason");
        assertThat(page).doesNotContain(known.family(), known.given());
        assertThat(operator.page(first + "?broken=steps-are-tasks"))
                .contains(reference, "Show everything")
                .doesNotContain("neither its role");
        assertThat(operator.page(HERE)).contains("found", first);
        breakIt("update journey_step set assignee_id = null where ended_at is null and assignee_id = ?");
    }

    @Test
    void it_is_for_those_who_run_the_system_only() {
        Walker caseworker = Walker.signedIn(port, "caseworker");
        assertThat(caseworker.open(HERE).statusCode()).isEqualTo(403);
        assertThat(caseworker.open(HERE + "/" + UUID.randomUUID()).statusCode()).isEqualTo(403);
        assertThat(Walker.signedIn(port, "operator")
                        .open(HERE + "/" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
    }

    private static String location(Walker operator, Map<String, String> order) {
        return operator.again(order, HERE)
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("https?://[^/]+", "");
    }

    /** The first turns look, and the next ones look again. */
    private void untilItIsOver() {
        for (int looks = 0; looks < 2; looks++) {
            while (work.turn()) {
                // The next children.
            }
        }
    }

    private void breakIt(String sql) {
        byte[] somebody = new byte[16];
        new TransactionTemplate(transactions).executeWithoutResult(status -> jdbc.update(sql, (Object) somebody));
    }
}
