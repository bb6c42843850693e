package uk.waymark.engine.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Inserts;
import uk.waymark.engine.clock.Today;

/**
 * Every step of a child's journey that begins or ends, and who has the ball; written in the step's own transaction.
 *
 * <p>Each method is one round trip at most, and refuses to run without a transaction. Ending a step twice changes nothing.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class JourneyLog {

    private static final String BEGUN =
            "insert into journey_step (id, case_id, area_id, process, process_instance, activity_instance, step, kind,"
                    + " task_id, role, holder, agency_id, assignee_id, subject, due_on, due_or_never, began_at, began_on,"
                    + " ended_at, ended_on, how_ended, stands_in, version)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)";

    /** The last day of a step that has none, so that it comes after all that have one. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final JdbcTemplate jdbc;
    private final Inserts inserts;
    private final Today today;

    public JourneyLog(JdbcTemplate jdbc, Inserts inserts, Today today) {
        this.jdbc = jdbc;
        this.inserts = inserts;
        this.today = today;
    }

    /** A step begins; its row's identifier is how pages name it. */
    public UUID began(Begun step) {
        return began(step, null);
    }

    /** The same; {@code standsIn} is the role that has it because nobody of its own can do it for this child. */
    public UUID began(Begun step, @Nullable String standsIn) {
        return insert(step, standsIn, null, null);
    }

    /** Something happened at one moment, such as the arrival of a referral. */
    public UUID happened(Begun step) {
        return insert(step, null, today.now(), HowEnded.COMPLETED);
    }

    /** The step is over; unknown or ended steps are left as they are. */
    public void ended(String activityInstance, HowEnded how) {
        Instant now = today.now();
        inserts.settle();
        jdbc.update(
                "update journey_step set ended_at = ?, ended_on = ?, how_ended = ?, version = version + 1"
                        + " where activity_instance = ? and ended_at is null",
                Columns.stored(now),
                day(now),
                how.name(),
                activityInstance);
    }

    /** The task has gone to this practitioner, or back to everybody of its role. */
    public void assigned(String taskId, @Nullable UUID practitionerId) {
        inserts.settle();
        jdbc.update(
                "update journey_step set assignee_id = ?, version = version + 1 where task_id = ? and ended_at is null",
                Columns.stored(practitionerId),
                taskId);
    }

    /** The task now stands in another role's queue. */
    public void handedTo(String taskId, String role) {
        inserts.settle();
        jdbc.update(
                "update journey_step set role = ?, version = version + 1 where task_id = ? and ended_at is null",
                role,
                taskId);
    }

    /** Nobody of the task's own roles can do it for this child, and this role has it meanwhile; null for nobody. */
    public void standsIn(String taskId, @Nullable String role) {
        jdbc.update(
                "update journey_step set stands_in = ?, version = version + 1 where task_id = ? and ended_at is null",
                role,
                taskId);
    }

    /** The day by which the task is to be done has moved. */
    public void dueMoved(String taskId, LocalDate dueOn) {
        inserts.settle();
        jdbc.update(
                "update journey_step set due_on = ?, due_or_never = ?, version = version + 1"
                        + " where task_id = ? and ended_at is null",
                dueOn,
                dueOn,
                taskId);
    }

    /** In a changed diagram this open step has another name; what has ended keeps the name under which it was done. */
    public void renamed(String processInstance, String earlier, String now) {
        inserts.settle();
        jdbc.update(
                "update journey_step set step = ?, version = version + 1"
                        + " where process_instance = ? and step = ? and ended_at is null",
                now,
                processInstance,
                earlier);
    }

    private UUID insert(Begun step, @Nullable String standsIn, @Nullable Instant endedAt, @Nullable HowEnded how) {
        UUID id = Ids.next();
        Instant beganAt = endedAt == null ? today.now() : endedAt;
        inserts.write(new Inserts.Rows(BEGUN, List.<Object[]>of(new @Nullable Object[] {
            Ids.bytes(id),
            Ids.bytes(step.caseId()),
            Ids.bytes(step.areaId()),
            step.process(),
            step.processInstance(),
            step.activityInstance(),
            step.step(),
            step.kind().name(),
            step.taskId(),
            step.role(),
            step.holder().name(),
            Columns.stored(step.agencyId()),
            Columns.stored(step.assigneeId()),
            step.subject(),
            step.dueOn(),
            step.dueOn() == null ? NEVER : step.dueOn(),
            Columns.stored(beganAt),
            day(beganAt),
            endedAt == null ? null : Columns.stored(endedAt),
            endedAt == null ? null : day(endedAt),
            how == null ? null : how.name(),
            standsIn
        })));
        return id;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Today.ENGLAND);
    }
}
