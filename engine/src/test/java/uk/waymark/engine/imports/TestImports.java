package uk.waymark.engine.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.TestChildren;
import uk.waymark.engine.TestPeople;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.imports.ImportRow.State;
import uk.waymark.engine.people.Role;

/** Brings files of invented children in for tests, and works through them. */
@Component
class TestImports {

    static final String HEADINGS =
            "Given names,Family name,Date of birth,What is happening,Asked for,Asked by,Received on\n";

    static final String IN_CARE = "Given names,Family name,Date of birth,Received on,Decided to assess on,"
            + "Plan final on,Next review due\n";

    private static final String CONSONANTS = "bcdfglmnprstvz";

    private final Imports imports;
    private final ImportWork work;
    private final TestChildren children;
    private final TestPeople people;
    private final Store store;

    TestImports(Imports imports, ImportWork work, TestChildren children, TestPeople people, Store store) {
        this.imports = imports;
        this.work = work;
        this.children = children;
        this.people = people;
        this.store = store;
    }

    /** How the database is reached without a service. */
    @Component
    record Store(JdbcTemplate jdbc, TransactionTemplate transaction) {}

    /** A SEND lead of an area without children. */
    Reader lead() {
        return people.worker(store.transaction().execute(status -> children.area()), Role.SEND_LEAD);
    }

    /** A name that sounds like no other. */
    static String name() {
        return UUID.randomUUID()
                .toString()
                .chars()
                .filter(c -> c != '-')
                .limit(12)
                .mapToObj(c -> CONSONANTS.charAt(Character.digit(c, 16) % CONSONANTS.length()) + "a")
                .collect(Collectors.joining());
    }

    static String row(String given, String family) {
        return given + "," + family + ",27/03/2019,Falls at night,HEALTH,PARENT,01/02/2026\n";
    }

    ImportFile bring(Reader by, ImportKind kind, String text) {
        CsvTable table = CsvTable.read(text.getBytes(StandardCharsets.UTF_8), kind);
        String location = imports.bring(by, kind, table, UUID.randomUUID()).location();
        return imports.open(by, UUID.fromString(location.substring("/imports/".length())));
    }

    void workThrough() {
        while (work.turn(1000) > 0) {
            // Until nothing waits.
        }
    }

    List<Imports.Shown> rows(Reader by, ImportFile file, State state) {
        return imports.rows(by, file, state, 1, 100).items();
    }

    /** The ids of the rows that wait, in the order of the file. */
    List<UUID> waiting(Reader by, ImportFile file) {
        return rows(by, file, State.WAITING).stream()
                .map(shown -> shown.row().id())
                .toList();
    }

    int known(String family) {
        Integer count = store.jdbc()
                .queryForObject("select count(*) from child_file where family_name = ?", Integer.class, family);
        return count == null ? 0 : count;
    }

    void change(String sql, Object... values) {
        store.transaction().executeWithoutResult(status -> store.jdbc().update(sql, values));
    }
}
