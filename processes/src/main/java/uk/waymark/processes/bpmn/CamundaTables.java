package uk.waymark.processes.bpmn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Makes the tables of the process engine from its own scripts, before Waymark's first table, so that one migration
 * history describes the whole database.
 */
@Component
public class CamundaTables implements JavaMigration {

    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    /** Without it every completed task scans the whole table: 14 a second instead of 223 with 185,000 open tasks. */
    private static final String PARENT_TASK_INDEX = "create index WM_IDX_TASK_PARENT on ACT_RU_TASK(PARENT_TASK_ID_)";

    /** Below V001: a higher number would stop the start at the next migration of the other tables. */
    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("0.7.24");
    }

    @Override
    public String getDescription() {
        return "tables of the process engine";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    /** Creating a table ends a transaction on these servers, so none is promised. */
    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        Connection connection = context.getConnection();
        String product = connection.getMetaData().getDatabaseProductName();
        String dialect = product.toUpperCase(Locale.ROOT).contains("H2") ? "h2" : "mysql";
        for (String part : PARTS) {
            run(
                    connection,
                    read("org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql".formatted(dialect, part)));
        }
        run(connection, PARENT_TASK_INDEX);
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }

    private static String read(String path) throws IOException {
        String script = new ClassPathResource(path, ProcessEngineSettings.class.getClassLoader())
                .getContentAsString(StandardCharsets.UTF_8);
        return script.replace("CHARSET=utf8 COLLATE utf8_bin", "CHARSET=utf8mb4 COLLATE utf8mb4_bin");
    }

    private static void run(Connection connection, String script) {
        ScriptUtils.executeSqlScript(
                connection, new ByteArrayResource(script.getBytes(StandardCharsets.UTF_8), "process engine tables"));
    }
}
