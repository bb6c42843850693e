package uk.waymark.processes.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.HowEnded;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.people.Role;

/** Finds the step that somebody wants to do, and whether they may. */
@Component
public class OpenSteps {

    private static final String ROW =
            "select s.process, s.step, s.task_id, s.role, s.area_id, s.agency_id, s.assignee_id, s.subject, s.ended_at,"
                    + " s.stands_in, s.how_ended, (select count(*) from team_member km where km.case_id = s.case_id"
                    + " and km.practitioner_id = ? and km.team_role = 'KEY_WORKER' and km.left_on is null) as key_worker,"
                    + " (select c.reference from child_file c where c.id = s.case_id) as reference,"
                    + " (select c.status from child_file c where c.id = s.case_id) as status"
                    + " from journey_step s where s.id = ? and s.kind = 'USER_TASK'";

    private final JdbcTemplate jdbc;
    private final AccessPolicy policy;
    private final StepCatalogue catalogue;

    OpenSteps(JdbcTemplate jdbc, AccessPolicy policy, StepCatalogue catalogue) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.catalogue = catalogue;
    }

    /**
     * The open step, for showing its page.
     *
     * @throws Refusal.NotFound {@code task.not.found}: unknown, or not for this reader
     * @throws Refusal.NotNow {@code task.done.already}, {@code child.has.died}, {@code child.has.moved}
     */
    public OpenStep show(Reader reader, UUID stepId) {
        return find(reader, stepId, ROW);
    }

    /**
     * The open step, held until the transaction ends so that nobody else can finish it meanwhile.
     *
     * @param expected the steps that the calling form is for; any other is not found
     * @throws Refusal.NotFound {@code task.not.found}: unknown, not for this reader, or not one of these steps
     * @throws Refusal.NotNow {@code task.done.already}, {@code child.has.died}, {@code child.has.moved}
     */
    public OpenStep require(Reader reader, UUID stepId, Set<String> expected) {
        OpenStep step = find(reader, stepId, ROW + " for update");
        if (!expected.contains(step.step())) {
            throw new Refusal.NotFound("task.not.found");
        }
        return step;
    }

    private OpenStep find(Reader reader, UUID stepId, String sql) {
        Row row = jdbc
                .query(
                        sql,
                        (found, n) -> new Row(
                                found.getString("process"),
                                found.getString("step"),
                                found.getString("task_id"),
                                found.getString("role"),
                                Columns.uuid(found, "area_id"),
                                Columns.uuidOrNull(found, "agency_id"),
                                Columns.uuidOrNull(found, "assignee_id"),
                                found.getString("subject"),
                                whyOver(found),
                                standsIn(found, reader),
                                Objects.requireNonNull(found.getString("reference"))),
                        Columns.stored(reader.practitionerId()),
                        Ids.bytes(stepId))
                .stream()
                .filter(candidate -> mayDo(reader, candidate))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("task.not.found"));
        String over = row.over();
        if (over != null) {
            throw new Refusal.NotNow(over);
        }
        return new OpenStep(
                stepId,
                row.process(),
                row.step(),
                row.taskId(),
                row.subject(),
                child(reader, row.reference()),
                row.standsIn());
    }

    /** Somebody did it, or it ended with everything else for this child; null while it is open. */
    private static @Nullable String whyOver(ResultSet row) throws SQLException {
        if (row.getTimestamp("ended_at") == null) {
            return null;
        }
        String closed = ChildStatus.valueOf(row.getString("status")).whyClosed();
        return closed != null && HowEnded.CANCELLED.name().equals(row.getString("how_ended"))
                ? closed
                : "task.done.already";
    }

    /** Whether the reader has the step because nobody of its own roles can do it for this child. */
    private static boolean standsIn(ResultSet row, Reader reader) throws SQLException {
        String role = row.getString("stands_in");
        return role != null
                && (role.equals(Role.KEY_WORKER.name())
                        ? row.getInt("key_worker") > 0
                        : reader.is(Role.valueOf(role))
                                && Columns.uuid(row, "area_id").equals(reader.areaId()));
    }

    private OpenCase child(Reader reader, String reference) {
        try {
            return policy.open(reader, reference, DataClass.CORE, Act.DO_TASK);
        } catch (Refusal hidden) {
            throw new Refusal.NotFound("task.not.found");
        }
    }

    /** By person where the step has one, else in place of others or by role, and only in the agency that was asked. */
    private boolean mayDo(Reader reader, Row row) {
        if (row.assignee() != null) {
            return row.assignee().equals(reader.practitionerId());
        }
        if (row.standsIn()) {
            return true;
        }
        if (reader.areaId() != null && !row.area().equals(reader.areaId())) {
            return false;
        }
        if (row.agency() != null && !row.agency().equals(reader.agencyId())) {
            return false;
        }
        return reader.roles().stream()
                .anyMatch(role -> role.name().equals(row.role())
                        || catalogue.candidates(row.process(), row.step()).contains(role.name()));
    }

    private record Row(
            String process,
            String step,
            String taskId,
            @Nullable String role,
            UUID area,
            @Nullable UUID agency,
            @Nullable UUID assignee,
            @Nullable String subject,
            @Nullable String over,
            boolean standsIn,
            String reference) {}
}
