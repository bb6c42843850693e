package uk.waymark.engine.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.imports.ImportRow.State;

/**
 * The end of rows that were not taken in. They hold what somebody typed about children who have no file here, so they are
 * kept only as long as it takes to mend them: a stated number of days after the file was done, or until the person who
 * brought the file in deletes them. That they are gone, how many and when, stays on the file and in the audit trail.
 *
 * <p>Of a file that stopped, nobody can settle what is open any more: all of it goes. A row that waits for somebody to look
 * is kept until they have.
 */
@Component
public class RejectedRows {

    private final RejectedRowRecords records;
    private final Imports imports;
    private final AuditTrail audit;
    private final Today today;
    private final int days;

    RejectedRows(
            RejectedRowRecords records,
            Imports imports,
            AuditTrail audit,
            Today today,
            @Value("${waymark.imports.keep-rejected-days:30}") int days) {
        if (days < 1) {
            throw new IllegalArgumentException("waymark.imports.keep-rejected-days has to be 1 or more");
        }
        this.records = records;
        this.imports = imports;
        this.audit = audit;
        this.today = today;
        this.days = days;
    }

    /** For how many calendar days after the file was done its rejected rows are kept. */
    public int days() {
        return days;
    }

    /** The day on which the rejected rows of a file are deleted; null while it is worked through. */
    public @Nullable LocalDate goOn(ImportFile file) {
        Instant finished = file.finishedAt();
        return finished == null
                ? null
                : LocalDate.ofInstant(finished, Today.ENGLAND).plusDays(days);
    }

    /**
     * Deletes the rejected rows of a file now; doing so again changes nothing.
     *
     * @throws Refusal.NotAllowed {@code import.not.allowed}
     * @throws Refusal.NotFound {@code import.not.found}
     * @throws Refusal.NotNow {@code import.running} while rows still wait for their turn
     */
    @Transactional
    public void deleteNow(Reader reader, UUID fileId) {
        ImportFile file = imports.open(reader, fileId);
        if (file.status() == ImportFile.Status.WAITING) {
            throw new Refusal.NotNow("import.running");
        }
        delete(file, reader.accountId());
    }

    /** The files that still hold rows whose day has come, at most so many. */
    @Transactional(readOnly = true)
    List<ImportFile> due(int most) {
        return records.finishedBefore(
                today.date().minusDays(days - 1L).atStartOfDay(Today.ENGLAND).toInstant(), most);
    }

    /** Deletes what is left of this file because its day has come; answers how many rows. */
    @Transactional
    int deleteInTime(ImportFile file) {
        return delete(file, null);
    }

    private int delete(ImportFile file, @Nullable UUID by) {
        Set<State> going = file.status() == ImportFile.Status.STOPPED
                ? EnumSet.of(State.REJECTED, State.LOOK, State.WAITING)
                : EnumSet.of(State.REJECTED);
        int rows = records.delete(file.id(), going, today.now());
        if (rows > 0) {
            String how = by == null ? "after " + days + " days" : "by hand";
            String detail = "file " + file.id() + " rejected rows deleted " + how + ", n=" + rows;
            audit.record(new Entry(file.accountId(), by, AuditAction.ROWS_DELETED, null, null, detail));
        }
        return rows;
    }
}
