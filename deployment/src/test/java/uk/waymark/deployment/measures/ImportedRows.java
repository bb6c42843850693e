package uk.waymark.deployment.measures;

import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.access.Readers;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.imports.CsvTable;
import uk.waymark.engine.imports.ImportFile;
import uk.waymark.engine.imports.ImportKind;
import uk.waymark.engine.imports.ImportRow.State;
import uk.waymark.engine.imports.ImportWork;
import uk.waymark.engine.imports.Imports;
import uk.waymark.engine.people.Account;
import uk.waymark.engine.people.Accounts;
import uk.waymark.engine.people.Agencies;
import uk.waymark.engine.people.Agency;
import uk.waymark.engine.people.HomeArea;
import uk.waymark.engine.people.Practitioner;
import uk.waymark.engine.people.Practitioners;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.people.Sector;

/** Brings in a file of invented children, and takes the time from the first row to the last result. */
@TestComponent
public class ImportedRows {

    private static final int TURN = 500;

    private final Imports imports;
    private final ImportWork work;
    private final People people;
    private final Today today;

    ImportedRows(Imports imports, ImportWork work, People people, Today today) {
        this.imports = imports;
        this.work = work;
        this.people = people;
        this.today = today;
    }

    /** Where somebody comes from who brings in a file. */
    @TestComponent
    public record People(
            HomeArea home, Agencies agencies, Practitioners practitioners, Accounts accounts, Readers readers) {

        /** A new administrator of the area, in an agency of their own. */
        public Reader administrator() {
            Agency council = agencies.save(new Agency(home.id(), "Council", Sector.LOCAL_AUTHORITY));
            EnumSet<Role> role = EnumSet.of(Role.AREA_ADMIN);
            Practitioner person = practitioners.save(new Practitioner(council.id(), "Admin", "Administrator", role));
            String username = "importer" + UUID.randomUUID();
            accounts.save(new Account(username, "{noop}-", "Admin", person.id(), role));
            return readers.byUsername(username).orElseThrow();
        }
    }

    /** What became of the rows, and how many had their result in a second. */
    public record Result(Map<State, Integer> counts, double rowsPerSecond) {}

    /** Brings in a file with this many rows, made from the seed. */
    public Result bringIn(ImportKind kind, int rows, long seed) {
        Reader by = people.administrator();
        CsvTable table = CsvTable.read(InventedFile.of(kind, rows, seed, today.date()), kind);
        String location = imports.bring(by, kind, table, UUID.randomUUID()).location();
        ImportFile file = imports.open(by, UUID.fromString(location.substring("/imports/".length())));
        long start = System.nanoTime();
        int seen = 0;
        for (int turn = work.turn(TURN); turn > 0; turn = work.turn(TURN)) {
            seen += turn;
            if (seen % 5_000 < TURN) {
                System.out.println("rows with a result: " + seen);
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Result(imports.counts(file), rows / seconds);
    }
}
