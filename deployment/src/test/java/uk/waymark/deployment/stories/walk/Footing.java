package uk.waymark.deployment.stories.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.Ledgers;
import uk.waymark.deployment.stories.world.TimePasses;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.clock.Today;
import uk.waymark.processes.bpmn.BackgroundWork;

/** What has to hold after each step: all ledgers agree, nothing is stuck, and what was refused has changed nothing. */
@TestComponent
class Footing {

    /** A step that is refused may not leave a row in any of these. */
    private static final List<String> TABLES = List.of(
            "journey_step",
            "clock_event",
            "audit_entry",
            "decision",
            "command",
            "plan_version",
            "advice_request",
            "review",
            "ACT_RU_TASK",
            "ACT_RU_EXECUTION",
            "ACT_RU_VARIABLE");

    private final JdbcTemplate jdbc;
    private final BackgroundWork background;
    private final Ledgers ledgers;
    private final TimePasses time;
    private final Today today;

    Footing(JdbcTemplate jdbc, BackgroundWork background, Ledgers ledgers, TimePasses time, Today today) {
        this.jdbc = jdbc;
        this.background = background;
        this.ledgers = ledgers;
        this.time = time;
        this.today = today;
    }

    /** The steps with these names at which somebody has to do something for this child. */
    List<UUID> open(Child child, Set<String> names) {
        return jdbc
                .query(
                        "select id, step from journey_step where ended_at is null and kind = 'USER_TASK' and case_id = ?",
                        (row, n) -> Map.entry(row.getString(2), Ids.uuid(row.getBytes(1))),
                        Ids.bytes(child.id()))
                .stream()
                .filter(step -> names.contains(step.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** A task is done, or refused for a reason that its page would show; whoever has it in their list may always try. */
    String done(String step, Runnable work) {
        List<Long> before = rows();
        try {
            work.run();
            return step;
        } catch (Refusal.NotNow no) {
            if (!step.equals("draft-the-plan")) {
                assertThat(rows()).as("rows after " + step + " was refused").isEqualTo(before);
            }
            return step + " (" + no.messageKey() + ")";
        }
    }

    /** Something is tried that may be refused. */
    String tried(String what, Runnable work) {
        return happens(() -> {
            work.run();
            return what;
        });
    }

    /** Something happens, or may not. */
    String happens(Supplier<String> work) {
        try {
            return work.get();
        } catch (Refusal no) {
            return "refused (" + no.messageKey() + ")";
        } catch (NoSuchElementException nothing) {
            return "nothing of that kind is there";
        }
    }

    /** Days pass. */
    String timePasses(int days) {
        time.until(today.date().plusDays(days));
        return "time passes";
    }

    /** Everything fits. */
    void holds() {
        background.runDue();
        ledgers.agree();
        assertThat(jdbc.queryForList("select EXCEPTION_MSG_ from ACT_RU_JOB where RETRIES_ = 0", String.class))
                .as("work that is stuck")
                .isEmpty();
    }

    private List<Long> rows() {
        return TABLES.stream()
                .map(table -> jdbc.queryForObject("select count(*) from " + table, Long.class))
                .toList();
    }
}
