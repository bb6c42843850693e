package uk.waymark.engine.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Inserts;
import uk.waymark.engine.crypto.Sealer;

/** The events of the clocks: only ever added; the evidence of an exception is sealed under the child's key. */
@Component
class ClockEvents {

    private static final String ADDED =
            "insert into clock_event (id, clock_id, case_id, seq, kind, on_date, at, account_id, ground,"
                    + " sealed_evidence, from_date, to_date, family_told_on, due_on, strict_due_on, law_version, why)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String FIELD = "clock.evidence:";

    private final JdbcTemplate jdbc;
    private final Sealer sealer;

    ClockEvents(JdbcTemplate jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    /** All events of clocks that are new, none of them an exception; nothing needs to be read. */
    Inserts.Rows ofNew(List<NewClock> clocks) {
        List<Object[]> all = new ArrayList<>();
        for (NewClock clock : clocks) {
            for (int i = 0; i < clock.events().size(); i++) {
                all.add(values(clock.id(), clock.caseId(), i + 1, clock.events().get(i), null));
            }
        }
        return new Inserts.Rows(ADDED, all);
    }

    /** One event for each of these clocks, which already stand as they do after it. */
    void add(List<ClockRow> rows, ClockEvent event) {
        write(rows.stream()
                .map(row -> values(row.id(), row.caseId(), row.lastEvent(), event, row.wrappedKey()))
                .toList());
    }

    /** The events of a clock in their order, without the sealed evidence. */
    List<ClockEvent> of(UUID clockId) {
        return jdbc.query(
                "select * from clock_event where clock_id = ? order by seq",
                (row, n) -> event(row),
                Ids.bytes(clockId));
    }

    private void write(List<Object[]> rows) {
        jdbc.batchUpdate(ADDED, rows);
    }

    private Object[] values(UUID clockId, UUID caseId, int seq, ClockEvent event, byte @Nullable [] wrappedKey) {
        UUID id = Ids.next();
        Dates dates = event.dates();
        ExceptionClaim claim = event.claim();
        return new @Nullable Object[] {
            Ids.bytes(id),
            Ids.bytes(clockId),
            Ids.bytes(caseId),
            seq,
            event.kind().name(),
            event.onDate(),
            Columns.stored(event.at()),
            Columns.stored(event.by()),
            claim == null ? null : claim.ground().name(),
            claim == null ? null : sealer.seal(Objects.requireNonNull(wrappedKey), FIELD + id, claim.evidence()),
            claim == null ? null : claim.from(),
            claim == null ? null : claim.to(),
            claim == null ? null : claim.familyToldOn(),
            dates == null ? null : dates.dueOn(),
            dates == null ? null : dates.strictDueOn(),
            dates == null ? null : dates.lawVersion(),
            event.why()
        };
    }

    static ClockEvent event(ResultSet row) throws SQLException {
        ClockEvent event = ClockEvent.of(
                        ClockEventKind.valueOf(row.getString("kind")),
                        Columns.date(row, "on_date"),
                        Columns.instant(row, "at"),
                        Columns.uuidOrNull(row, "account_id"))
                .because(row.getString("why"));
        if (row.getString("law_version") == null) {
            return event;
        }
        return event.with(new Dates(
                Columns.date(row, "due_on"), Columns.date(row, "strict_due_on"), row.getString("law_version")));
    }

    /** Whether the last thing that happened to this period was that it ended for this reason. */
    boolean endedBecause(UUID clockId, String why) {
        List<ClockEvent> all = of(clockId);
        ClockEvent last = all.get(all.size() - 1);
        return last.kind() == ClockEventKind.CANCELLED && why.equals(last.why());
    }

    /** Whether somebody has been given longer: then the calendar does not move the last day any more. */
    boolean extended(UUID clockId) {
        return !jdbc.queryForList(
                        "select seq from clock_event where clock_id = ? and kind = 'EXTENDED'",
                        Integer.class,
                        Ids.bytes(clockId))
                .isEmpty();
    }
}
