package uk.waymark.deployment.multiply.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.engine.Ids;

/** The tables of a database, and which of them every copy shares. */
public final class Tables {

    /** What belongs to the area or to the program, not to anybody's history; and what is written anew for each copy. */
    private static final Set<String> SHARED = Set.of(
            "area",
            "agency",
            "bank_holiday",
            "audit_anchor",
            "audit_entry",
            "audit_head",
            "failed_attempt",
            "flyway_schema_history",
            "import_file",
            "import_row",
            "diagram_move",
            "diagram_move_journey",
            "night_round",
            "whole_check",
            "whole_check_difference",
            "api_account");

    /** An identifier in words. */
    public static final Pattern IDS = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final Pattern OF_THE_PROGRAM =
            Pattern.compile("spring_session.*|act_(re|ge|id)_.*|act_ru_(meter|task_meter|filter|authorization).*");

    private final JdbcTemplate jdbc;

    public Tables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of which each copy has rows of its own. */
    public List<Table> copied() {
        return names().stream().filter(name -> !shared(name)).map(this::table).toList();
    }

    /** The identifiers that every copy leaves as they are: agencies, diagrams, and whatever else is shared. */
    public Set<String> sharedIds() {
        Set<String> ids = new HashSet<>();
        for (String name : names()) {
            if (shared(name)
                    && !name.startsWith("audit")
                    && !name.toLowerCase(Locale.ROOT).startsWith("spring")) {
                ids.addAll(idsOf(table(name)));
            }
        }
        return ids;
    }

    Table table(String name) {
        List<Column> columns = jdbc.query(
                "select column_name, column_type from information_schema.columns"
                        + " where table_schema = database() and table_name = ? order by ordinal_position",
                (row, n) -> Column.of(row.getString(1), row.getString(2)),
                name);
        List<String> key = jdbc.queryForList(
                "select column_name from information_schema.key_column_usage where table_schema = database()"
                        + " and table_name = ? and constraint_name = 'PRIMARY' order by ordinal_position",
                String.class,
                name);
        return new Table(name, columns, key);
    }

    private List<String> idsOf(Table table) {
        List<String> ids = new ArrayList<>();
        for (Column column : table.columns()) {
            boolean named = column.name().equals("id");
            if (named && column.kind() == Column.Kind.ID) {
                ids.addAll(jdbc.query(
                        "select id from " + table.name(),
                        (row, n) -> Ids.uuid(row.getBytes(1)).toString()));
            } else if (column.name().equals("ID_") || column.name().equals("DEPLOYMENT_ID_")) {
                jdbc.queryForList("select " + column.name() + " from " + table.name(), String.class).stream()
                        .filter(Objects::nonNull)
                        .flatMap(text -> IDS.matcher(text).results().map(MatchResult::group))
                        .forEach(ids::add);
            }
        }
        return ids;
    }

    private static boolean shared(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return SHARED.contains(lower) || OF_THE_PROGRAM.matcher(lower).matches();
    }

    private List<String> names() {
        return jdbc.queryForList(
                "select table_name from information_schema.tables where table_schema = database()"
                        + " and table_type = 'BASE TABLE' order by table_name",
                String.class);
    }
}
