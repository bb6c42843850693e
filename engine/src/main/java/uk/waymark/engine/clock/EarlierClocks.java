package uk.waymark.engine.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.rules.statute.StatutoryPeriod;

/**
 * The statutory dates that a child brings along from another system: each stands with its events as {@link Clocks} would have
 * written them one after the other, for the price of one.
 */
@Component
public class EarlierClocks {

    private final ClockRows rows;
    private final ClockEvents events;
    private final DueDates dueDates;
    private final Today today;

    EarlierClocks(ClockRows rows, ClockEvents events, DueDates dueDates, Today today) {
        this.rows = rows;
        this.events = events;
        this.dueDates = dueDates;
        this.today = today;
    }

    /**
     * A period that began before the child came here.
     *
     * @param metOn the day on which it was met, in time or late; null while it runs
     */
    public record Earlier(
            StatutoryPeriod kind,
            LocalDate startedOn,
            @Nullable LocalDate metOn) {}

    /**
     * Writes the periods of a child who has none of this subject yet.
     *
     * @throws Refusal.NotNow {@code clock.before-start} when one was met before it began; none is written
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID caseId, String subject, List<Earlier> periods, UUID by) {
        List<NewClock> clocks = periods.stream()
                .map(period -> new NewClock(Ids.next(), caseId, period.kind(), subject, events(period, by)))
                .toList();
        rows.insert(clocks, events.ofNew(clocks));
    }

    private List<ClockEvent> events(Earlier period, UUID by) {
        LocalDate from = period.startedOn();
        List<ClockEvent> all = new ArrayList<>();
        all.add(ClockEvent.of(ClockEventKind.STARTED, from, today.now(), by).with(dueDates.of(period.kind(), from)));
        LocalDate on = period.metOn();
        if (on != null) {
            if (on.isBefore(from) && !dueDates.countsBack(period.kind(), from)) {
                throw new Refusal.NotNow("clock.before-start");
            }
            all.add(ClockEvent.of(ClockEventKind.SATISFIED, on, today.now(), by));
        }
        return all;
    }
}
