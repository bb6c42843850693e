package uk.waymark.engine.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.waymark.engine.Columns;
import uk.waymark.rules.statute.WorkingDays;

/** England's bank holidays, as data: one-off days are announced at short notice. */
@Component
public class BankHolidays {

    /** How long another node may go on with the days it has read. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final JdbcTemplate jdbc;
    private final Today today;
    private volatile @Nullable Known known;

    public BankHolidays(JdbcTemplate jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Counts working days: Monday to Friday without bank holidays. */
    public WorkingDays workingDays() {
        Known now = known;
        if (now == null || Duration.between(now.readAt, today.now()).abs().compareTo(FRESH) > 0) {
            now = new Known(
                    new WorkingDays(
                            new HashSet<>(jdbc.queryForList("select on_day from bank_holiday", LocalDate.class))),
                    today.now());
            known = now;
        }
        return now.days;
    }

    /** Adds a day; what is running moves only with {@link ClockSweep#recalculateAll}. */
    @Transactional
    public void add(LocalDate day, String name) {
        jdbc.update(
                "insert into bank_holiday (on_day, name, added_at) values (?, ?, ?)",
                day,
                name,
                Columns.stored(today.now()));
        forget();
    }

    /** Now for this transaction, and again once its outcome is known. */
    private void forget() {
        known = null;
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    known = null;
                }
            });
        }
    }

    private record Known(WorkingDays days, Instant readAt) {}
}
