package uk.waymark.processes.bpmn;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets the process engine find the next jobs without reading all that wait. Its own tables have no index for that: with the
 * timers of some thousand children, or the requests of one large file, it read and sorted 100,000 rows (up to 0.8 s) for
 * every eight jobs; now 0.01 s.
 */
@Component
public class JobsByDueDate implements JavaMigration {

    /** A job without a date would be found by no index: work that is due at once is due since it was made. */
    private static final List<String> STEPS = List.of(
            "update ACT_RU_JOB set DUEDATE_ = CREATE_TIME_ where DUEDATE_ is null",
            "create index WM_IDX_JOB_DUE on ACT_RU_JOB(DUEDATE_)",
            "create index WM_IDX_JOB_LOCK on ACT_RU_JOB(LOCK_EXP_TIME_)");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("49.1");
    }

    @Override
    public String getDescription() {
        return "jobs are found by their due date";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    /** Making an index ends a transaction on these servers, so none is promised. */
    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            for (String step : STEPS) {
                statement.execute(step);
            }
        }
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }
}
