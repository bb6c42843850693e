package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.engine.testing.TestDatabaseProfile;

/** The embedded database and the server have the same tables; what people write is kept in every alphabet. */
@StoryTest
class DatabaseSchemasIT {

    private static final String COLUMNS = "select lower(table_name) as tab, lower(column_name) as col,"
            + " lower(data_type) as kind, is_nullable as nullable from information_schema.columns where table_schema = ?"
            + " order by table_name, column_name";

    /** The process engine's own scripts differ in this one column, which nothing here uses. */
    private static final String ENGINE_S_OWN = "act_hi_ext_task_log.rev_";

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private List<JavaMigration> migrations;

    @Test
    void this_run_stands_on_the_database_that_it_was_asked_for() throws Exception {
        try (var connection = database.getConnection()) {
            assertThat(connection.getMetaData().getURL()).startsWith(onServer() ? "jdbc:mysql:" : "jdbc:h2:mem:");
        }
    }

    @Test
    void both_databases_have_the_same_columns_of_the_same_kind() {
        assumeTrue(onServer(), "compared in the run on the server");
        DataSource embedded =
                new DriverManagerDataSource("jdbc:h2:mem:schemas;MODE=MariaDB;DB_CLOSE_DELAY=-1", "sa", "");
        Flyway.configure()
                .dataSource(embedded)
                .locations("classpath:db/migration/common")
                .javaMigrations(migrations.toArray(JavaMigration[]::new))
                .load()
                .migrate();

        Map<String, String> there = columns(jdbc, "database()");
        Map<String, String> here = columns(new JdbcTemplate(embedded), "'PUBLIC'");

        assertThat(there).hasSizeGreaterThan(500);
        assertThat(differences(here, there)).isEmpty();
    }

    @Test
    void every_table_on_the_server_keeps_every_alphabet() {
        assumeTrue(onServer(), "asked in the run on the server");
        assertThat(jdbc.queryForList(
                        "select table_name from information_schema.tables where table_schema = database()"
                                + " and table_collation not like 'utf8mb4%'",
                        String.class))
                .isEmpty();
        assertThat(jdbc.queryForList(
                        "select concat(table_name, '.', column_name) from information_schema.columns"
                                + " where table_schema = database() and character_set_name <> 'utf8mb4'",
                        String.class))
                .isEmpty();
    }

    private static List<String> differences(Map<String, String> here, Map<String, String> there) {
        Set<String> names = new TreeSet<>(here.keySet());
        names.addAll(there.keySet());
        return names.stream()
                .filter(name -> !name.equals(ENGINE_S_OWN))
                .filter(name -> !Objects.equals(here.get(name), there.get(name)))
                .map(name -> name + ": embedded " + here.get(name) + ", server " + there.get(name))
                .toList();
    }

    private static boolean onServer() {
        return TestDatabaseProfile.database().equals("mariadb");
    }

    private static Map<String, String> columns(JdbcTemplate jdbc, String schema) {
        Map<String, String> found = new TreeMap<>();
        jdbc.query(COLUMNS.replace("?", schema), row -> {
            String kind = family(row.getString("kind"));
            String empty = row.getString("nullable").toUpperCase(Locale.ROOT).startsWith("Y") ? " or nothing" : "";
            found.put(row.getString("tab") + "." + row.getString("col"), kind + empty);
        });
        return found;
    }

    /** The two servers have different names for the same kinds of value. */
    private static String family(String kind) {
        return switch (kind) {
            case "varchar",
                    "char",
                    "character varying",
                    "character",
                    "longtext",
                    "mediumtext",
                    "text",
                    "character large object" -> "text";
            case "varbinary", "binary", "binary varying", "longblob", "mediumblob", "blob", "binary large object" ->
                "bytes";
            case "int", "integer", "bigint", "smallint", "tinyint", "boolean", "decimal", "numeric" -> "number";
            case "datetime", "timestamp", "timestamp with time zone" -> "moment";
            case "double", "double precision", "float", "real" -> "fraction";
            default -> kind;
        };
    }
}
