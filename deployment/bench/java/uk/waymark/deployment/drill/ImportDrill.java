package uk.waymark.deployment.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import uk.waymark.deployment.measures.Figures;
import uk.waymark.deployment.measures.InventedFile;
import uk.waymark.engine.imports.ImportKind;

/**
 * A file of children in care is brought in through the page, and the program is killed while it works through it. Started
 * again it goes on by itself, and every row is taken in once.
 */
class ImportDrill {

    private static final int ROWS = Integer.getInteger("waymark.drill.rows", 1_500);
    private static final long SEED = Long.getLong("waymark.drill.seed", System.nanoTime());
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(10);
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final DrillDatabase database = new DrillDatabase();

    @Test
    void a_file_goes_on_after_a_kill_and_no_row_is_taken_in_twice() throws IOException, InterruptedException {
        System.out.println("drill seed " + SEED);
        Path folder = Files.createDirectories(Path.of("target", "drill-import"));
        Files.deleteIfExists(folder.resolve("waymark.log"));
        try (Program waymark = Program.start(folder, database.settings())) {
            waymark.awaitPage();
            database.letIn(Map.of("AREA_ADMIN", "LOCAL_AUTHORITY"));
            bringIn(new Visitor(waymark, new Times(), true));
            await("rows are taken in", "select count(*) from import_row where state = 'STORED'", ROWS / 3);
            waymark.kill();
            long before = rows("STORED");
            System.out.println("killed with " + before + " of " + ROWS + " rows taken in");
            assertThat(before).isLessThan(ROWS);
            try (RecordsCompared records = new RecordsCompared(folder, database.settings())) {
                records.look("after the kill");
                waymark.again();
                waymark.awaitPage();
                await("the file is done", "select count(*) from import_file where status = 'DONE'", 1);
                eachOnce();
                records.nothingWasFound();
            }
        }
    }

    private void bringIn(Visitor visitor) {
        Map<String, String> who = form(visitor.get("/sign-in"), "/sign-in");
        who.put("username", DrillDatabase.name("AREA_ADMIN"));
        who.put("password", DrillDatabase.PASSWORD);
        assertThat(visitor.post("/sign-in", who).redirects()).isTrue();
        Map<String, String> fields = form(visitor.get("/imports"), "/imports");
        fields.put("kind", "IN_CARE");
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        String file = new String(InventedFile.of(ImportKind.IN_CARE, ROWS, SEED, today), StandardCharsets.UTF_8);
        assertThat(visitor.upload("/imports", fields, file).location()).startsWith("/imports/");
    }

    private static Map<String, String> form(Page page, String action) {
        return new LinkedHashMap<>(page.form(action).orElseThrow());
    }

    /** As many children as rows that were taken in, each whole; a row that is like another one waits for somebody. */
    private void eachOnce() {
        long stored = rows("STORED");
        Figures.write("import.kill.stored", stored, "of " + ROWS + " rows, killed in the middle, seed " + SEED);
        assertThat(stored + rows("LOOK")).isEqualTo(ROWS);
        assertThat(database.count("select count(*) from child_file")).isEqualTo(stored);
        assertThat(database.count("select count(distinct reference) from import_row where state = 'STORED'"))
                .isEqualTo(stored);
        assertThat(database.count("select count(*) from command where kind = 'take-over'"))
                .isEqualTo(stored);
        assertThat(database.count("select count(*) from child_file c where (select count(*) from flag f"
                        + " where f.case_id = c.id) <> (select count(*) from ACT_RU_EXECUTION e where"
                        + " e.BUSINESS_KEY_ = c.reference and e.PROC_DEF_ID_ like 'resolve-flag:%')"))
                .isZero();
        assertThat(database.count("select count(*) from child_file c where not exists"
                        + " (select 1 from audit_head h where h.chain = c.id)"))
                .isZero();
    }

    private long rows(String state) {
        return database.count("select count(*) from import_row where state = ?", state);
    }

    private void await(String what, String count, int atLeast) {
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (database.count(count) < atLeast) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("waited in vain until " + what);
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }
}
