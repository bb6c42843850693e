package uk.waymark.processes.whose;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;

/** Reads the steps that wait for somebody, and who is in a team at all. */
@Component
class OpenStepsOfChild {

    private final JdbcTemplate jdbc;

    OpenStepsOfChild(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<OpenStepOfChild> of(UUID caseId) {
        return jdbc.query(
                "select area_id, process, step, task_id, role, agency_id, assignee_id, stands_in from journey_step"
                        + " where case_id = ? and ended_at is null and kind = 'USER_TASK' order by id",
                (row, n) -> new OpenStepOfChild(
                        Columns.uuid(row, "area_id"),
                        row.getString("process"),
                        row.getString("step"),
                        row.getString("task_id"),
                        row.getString("role"),
                        Columns.uuidOrNull(row, "agency_id"),
                        Columns.uuidOrNull(row, "assignee_id"),
                        row.getString("stands_in")),
                Ids.bytes(caseId));
    }

    /** In the team's list, whether or not the file is open to them. */
    List<UUID> listed(UUID caseId) {
        return jdbc.query(
                "select distinct practitioner_id from team_member where case_id = ? and left_on is null",
                (row, n) -> Columns.uuid(row, "practitioner_id"),
                Ids.bytes(caseId));
    }

    /** The next children for whom somebody other than casework is asked for something. */
    List<UUID> childrenAfter(UUID last, int most) {
        return jdbc.query(
                "select distinct case_id from journey_step where ended_at is null and kind = 'USER_TASK' and case_id > ?"
                        + " and (assignee_id is not null or stands_in is not null or role is null"
                        + " or role <> 'SEN_CASEWORKER') order by case_id limit ?",
                (row, n) -> Columns.uuid(row, "case_id"),
                Ids.bytes(last),
                most);
    }
}
