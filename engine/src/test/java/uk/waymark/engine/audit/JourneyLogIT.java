package uk.waymark.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Inserts;
import uk.waymark.engine.testing.RoundTrips;

@EngineTest
class JourneyLogIT {

    @Autowired
    private JourneyLog log;

    @Autowired
    private Inserts inserts;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private RoundTrips trips;

    private final String activity = Ids.next().toString();

    @Test
    void a_step_ends_once_and_a_late_second_ending_changes_nothing() {
        run(() -> log.began(step()));
        run(() -> log.ended(activity, HowEnded.COMPLETED));
        run(() -> log.ended(activity, HowEnded.CANCELLED));

        assertThat(row()).containsEntry("how_ended", "COMPLETED").containsEntry("version", 1);
    }

    @Test
    void a_task_is_given_to_somebody_handed_back_and_its_day_moves_while_it_is_open() {
        UUID worker = Ids.next();
        run(() -> log.began(step()));

        run(() -> log.assigned("task-" + activity, worker));
        assertThat((byte[]) row().get("assignee_id")).isEqualTo(Ids.bytes(worker));
        run(() -> log.assigned("task-" + activity, null));
        run(() -> log.dueMoved("task-" + activity, LocalDate.of(2026, 9, 9)));
        assertThat(row().get("assignee_id")).isNull();
        assertThat(row().get("due_on")).hasToString("2026-09-09");

        run(() -> log.ended(activity, HowEnded.CANCELLED));
        run(() -> log.dueMoved("task-" + activity, LocalDate.of(2027, 1, 1)));
        assertThat(row().get("due_on")).hasToString("2026-09-09");
    }

    @Test
    void what_happened_at_one_moment_is_one_ended_row_and_one_round_trip() {
        List<String> sent = trips.during(() -> run(() -> log.happened(step())));

        assertThat(sent).hasSize(1);
        assertThat(row().get("ended_at")).isNotNull().isEqualTo(row().get("began_at"));
    }

    @Test
    void a_step_that_ends_in_the_work_whose_rows_are_kept_back_is_ended_too() {
        run(() -> inserts.together(() -> {
            log.began(step());
            log.ended(activity, HowEnded.COMPLETED);
        }));

        assertThat(row()).containsEntry("how_ended", "COMPLETED");
    }

    @Test
    void one_passing_of_a_step_cannot_begin_twice() {
        run(() -> log.began(step()));

        assertThatThrownBy(() -> run(() -> log.began(step()))).isInstanceOf(DuplicateKeyException.class);
    }

    private Begun step() {
        return new Begun(
                Ids.next(),
                Ids.next(),
                "referral",
                "instance",
                activity,
                "weigh-the-evidence",
                StepKind.USER_TASK,
                "task-" + activity,
                "SEN_CASEWORKER",
                Holder.QUEUE,
                null,
                null,
                null,
                LocalDate.of(2026, 4, 13));
    }

    private Map<String, Object> row() {
        return jdbc.queryForMap("select * from journey_step where activity_instance = ?", activity);
    }

    private void run(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }
}
