package uk.waymark.engine.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.Slice;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.command.Command;
import uk.waymark.engine.command.Commands;
import uk.waymark.engine.crypto.DataKeys;
import uk.waymark.engine.imports.ImportRow.State;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.referral.PossibleMatch;

/** What somebody does with files of many children: bring one in, follow it, see each row's result, settle what is open. */
@Component
public class Imports {

    private static final Set<Role> MAY = EnumSet.of(Role.AREA_ADMIN, Role.SEND_LEAD, Role.SEN_CASEWORKER);
    private static final int BYTES = 19_000;

    private final ImportRecords records;
    private final TakeInRow rows;
    private final RowText text;
    private final Commands commands;
    private final Keeping keeping;

    Imports(ImportRecords records, TakeInRow rows, RowText text, Commands commands, Keeping keeping) {
        this.records = records;
        this.rows = rows;
        this.text = text;
        this.commands = commands;
        this.keeping = keeping;
    }

    /** How a file is kept and written down. */
    @Component
    record Keeping(DataKeys keys, AuditTrail audit, Today today, PlatformTransactionManager transactions) {

        <T> T within(Supplier<T> work) {
            return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> work.get()));
        }
    }

    /** A row with what it holds, for the person who brought it. */
    public record Shown(ImportRow row, Map<ImportColumn, String> cells) {

        /** Never what it holds. */
        @Override
        public String toString() {
            return row.toString();
        }
    }

    /**
     * Stores a file whose headings fit; its rows are taken in in the background. The same row twice is taken in once.
     *
     * @return where it can be followed
     * @throws Refusal.NotAllowed {@code import.not.allowed}
     * @throws Refusal.NotNow {@code import.headings} when the headings do not fit
     */
    public Answer bring(Reader reader, ImportKind kind, CsvTable table, UUID commandId) {
        require(reader);
        if (!table.fits()) {
            throw new Refusal.NotNow("import.headings");
        }
        UUID fileId = Ids.next();
        String location = "/imports/" + fileId;
        return commands.once(
                new Command(commandId, "import", reader.accountId(), location),
                () -> store(reader, kind, table, fileId));
    }

    private void store(Reader reader, ImportKind kind, CsvTable table, UUID fileId) {
        UUID area = reader.areaId();
        byte[] key = keeping.keys().newWrappedKey();
        ImportFile file = new ImportFile(
                fileId,
                reader.accountId(),
                area == null ? new UUID(0, 0) : area,
                kind,
                ImportFile.Status.WAITING,
                table.readAs(),
                table.lines().size(),
                key,
                keeping.today().now(),
                null,
                null);
        Set<Map<ImportColumn, String>> seen = new HashSet<>();
        List<ImportRow> all = new ArrayList<>();
        for (CsvTable.Line line : table.lines()) {
            all.add(row(file, line, seen.add(line.cells())));
        }
        records.add(file, all);
        note(reader, AuditAction.REFERRED, "file " + fileId + " brought in, n=" + all.size());
    }

    private ImportRow row(ImportFile file, CsvTable.Line line, boolean first) {
        UUID id = Ids.next();
        byte[] sealed = text.seal(file.wrappedKey(), id.toString(), line.cells());
        boolean large = sealed.length > BYTES;
        String why = large ? ":import.row.large" : first ? "" : ":import.row.twice";
        State state = why.isEmpty() ? State.WAITING : State.REJECTED;
        return new ImportRow(id, file.id(), line.number(), state, large ? null : sealed, why, null);
    }

    /**
     * The files that this person has brought in, the newest first.
     *
     * @throws Refusal.NotAllowed {@code import.not.allowed}
     */
    @Transactional(readOnly = true)
    public List<ImportFile> of(Reader reader) {
        require(reader);
        return records.of(reader.accountId());
    }

    /**
     * One file; only the person who brought it in sees it.
     *
     * @throws Refusal.NotAllowed {@code import.not.allowed}
     * @throws Refusal.NotFound {@code import.not.found}
     */
    @Transactional(readOnly = true)
    public ImportFile open(Reader reader, UUID fileId) {
        require(reader);
        return records.find(fileId)
                .filter(file -> file.accountId().equals(reader.accountId()))
                .orElseThrow(() -> new Refusal.NotFound("import.not.found"));
    }

    /** How many rows are how far. */
    @Transactional(readOnly = true)
    public Map<State, Integer> counts(ImportFile file) {
        return records.counts(file.id());
    }

    /** The rows in one state, in the order of the file; each page is in the audit trail of the account. */
    @Transactional
    public Slice<Shown> rows(Reader reader, ImportFile file, State state, int page, int size) {
        List<Shown> shown = records.rows(file.id(), state, Slice.offset(page, size), size).stream()
                .map(row -> new Shown(row, row.sealed() == null ? Map.of() : rows.cells(file, row)))
                .toList();
        note(reader, AuditAction.LISTED, "file " + file.id() + " rows " + state + ", n=" + shown.size());
        return new Slice<>(shown, page, size, records.counts(file.id()).getOrDefault(state, 0));
    }

    /**
     * The rejected rows as a table that can be mended and brought in again, with what is wrong with each.
     *
     * @param sentence the words for what is wrong
     */
    @Transactional
    public String rejected(Reader reader, ImportFile file, UnaryOperator<String> sentence) {
        List<ImportRow> all = records.rows(file.id(), State.REJECTED, 0, CsvTable.MOST_ROWS);
        note(reader, AuditAction.EXPORTED, "file " + file.id() + " rejected rows, n=" + all.size());
        RejectedTable table = new RejectedTable(file.kind());
        for (ImportRow row : all) {
            table.add(row, row.sealed() == null ? Map.of() : rows.cells(file, row), sentence);
        }
        return table.text();
    }

    /** The known children who may be the one of a row. */
    @Transactional(readOnly = true)
    public List<PossibleMatch> like(ImportFile file, ImportRow row) {
        return row.sealed() == null ? List.of() : rows.like(file, row);
    }

    /**
     * Settles a row of which somebody has looked whether the child is known.
     *
     * @param same the reference of the known child who it is; empty when it is none of those who were shown
     * @throws Refusal.NotFound {@code import.not.found}; {@code child.not.found} when that child is not like the row's
     * @throws Refusal.NotNow {@code import.row.settled}, or as the front door says
     */
    public void settle(Reader reader, UUID fileId, UUID rowId, String same, Set<String> shown) {
        ImportFile file = keeping.within(() -> open(reader, fileId));
        ImportRow row = keepOpen(file, rowId);
        if (!same.isEmpty()
                && rows.like(file, row).stream()
                        .noneMatch(match -> match.reference().equals(same))) {
            throw new Refusal.NotFound("child.not.found");
        }
        ImportRow after = same.isEmpty() ? rows.take(file, row, shown, reader) : rows.same(file, row, same, reader);
        keeping.within(() -> {
            records.write(List.of(after));
            return after;
        });
    }

    private ImportRow keepOpen(ImportFile file, UUID rowId) {
        ImportRow row = keeping.within(() -> records.hold(rowId))
                .filter(found -> found.fileId().equals(file.id()))
                .orElseThrow(() -> new Refusal.NotFound("import.not.found"));
        if (row.state() != State.LOOK) {
            throw new Refusal.NotNow("import.row.settled");
        }
        return row;
    }

    private void note(Reader reader, AuditAction action, String detail) {
        keeping.audit().record(Entry.ofAccount(reader.accountId(), action, detail));
    }

    private static void require(Reader reader) {
        if (!reader.isAnyOf(MAY) || reader.areaId() == null) {
            throw new Refusal.NotAllowed("import.not.allowed");
        }
    }
}
