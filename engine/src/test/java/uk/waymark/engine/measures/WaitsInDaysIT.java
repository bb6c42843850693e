package uk.waymark.engine.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.TestChildren;
import uk.waymark.engine.TestChildren.TestChild;
import uk.waymark.engine.audit.Begun;
import uk.waymark.engine.audit.Holder;
import uk.waymark.engine.audit.HowEnded;
import uk.waymark.engine.audit.JourneyLog;
import uk.waymark.engine.audit.StepKind;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.testing.MovableClock;

/** The days of a step's beginning and end, as the log writes them and as the migration found them out for older rows. */
@EngineTest
class WaitsInDaysIT {

    private static final Instant FIRST = Instant.parse("2023-03-26T00:30:00Z");
    private static final Duration APART = Duration.ofHours(1663);
    private static final int STEPS = 30;

    @Autowired
    private JourneyLog log;

    @Autowired
    private TestChildren children;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    private final Map<String, LocalDate> days = new LinkedHashMap<>();

    @Test
    void a_day_is_england_s_in_summer_and_in_winter_for_new_rows_and_for_old_ones() {
        for (int n = 0; n < STEPS; n++) {
            ended(FIRST.plus(APART.multipliedBy(n)));
            ended(FIRST.plus(APART.multipliedBy(n)).truncatedTo(ChronoUnit.DAYS).plus(Duration.ofMinutes(1415)));
        }
        assertThat(kept("began_on")).isEqualTo(days);
        assertThat(kept("ended_on")).isEqualTo(days);

        transaction.executeWithoutResult(begun -> {
            jdbc.update(
                    "update journey_step set began_on = '1970-01-01', ended_on = '1970-01-01' where ended_on is not null");
            found().forEach(jdbc::execute);
        });

        assertThat(kept("began_on")).isEqualTo(days);
        assertThat(kept("ended_on")).isEqualTo(days);
    }

    @Test
    void a_step_cannot_end_without_its_day() {
        String activity = ended(FIRST);

        assertThatThrownBy(() ->
                        jdbc.update("update journey_step set ended_on = null where activity_instance = ?", activity))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private String ended(Instant at) {
        String activity = Ids.next().toString();
        clock.moveTo(at);
        transaction.executeWithoutResult(begun -> {
            UUID area = children.area();
            TestChild child = children.child(area);
            log.began(new Begun(
                    child.id(),
                    area,
                    "referral",
                    "i",
                    activity,
                    "weigh",
                    StepKind.USER_TASK,
                    null,
                    null,
                    Holder.TEAM,
                    null,
                    null,
                    null,
                    null));
            log.ended(activity, HowEnded.COMPLETED);
        });
        days.put(activity, LocalDate.ofInstant(at, Today.ENGLAND));
        return activity;
    }

    private Map<String, LocalDate> kept(String column) {
        Map<String, LocalDate> kept = new LinkedHashMap<>();
        days.keySet()
                .forEach(activity -> kept.put(
                        activity,
                        Objects.requireNonNull(jdbc.queryForObject(
                                "select " + column + " from journey_step where activity_instance = ?",
                                LocalDate.class,
                                activity))));
        return kept;
    }

    /** How the migration finds the days of what is there. */
    private static List<String> found() {
        try (InputStream file = Objects.requireNonNull(
                WaitsInDaysIT.class.getResourceAsStream("/db/migration/common/V065__waits_in_days.sql"))) {
            String sql = new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            return Arrays.stream(sql.split(";"))
                    .map(String::strip)
                    .filter(statement -> statement.startsWith("update"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
