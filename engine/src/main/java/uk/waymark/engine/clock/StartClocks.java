package uk.waymark.engine.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.rules.statute.StatutoryPeriod;

/** Starts statutory periods: several for one child, or the same ones for several children, in one round trip. */
@Component
public class StartClocks {

    private final ClockRows rows;
    private final ClockEvents events;
    private final ClockMoves moves;
    private final DueDates dueDates;

    StartClocks(ClockRows rows, ClockEvents events, ClockMoves moves, DueDates dueDates) {
        this.rows = rows;
        this.events = events;
        this.moves = moves;
        this.dueDates = dueDates;
    }

    /** From which day the law counts for one child, and about what. */
    public record Start(UUID caseId, String subject, LocalDate on) {}

    /**
     * Starts these periods for each child.
     *
     * @return the last day of each period in time, child by child in the order of the kinds
     * @throws Refusal.NotNow {@code clock.started.already}; none is started
     */
    @Transactional
    public List<LocalDate> startEach(List<Start> starts, List<StatutoryPeriod> kinds, @Nullable UUID by) {
        List<NewClock> clocks =
                starts.stream().flatMap(start -> clocks(start, kinds, by)).toList();
        try {
            rows.insert(clocks, events.first(clocks));
        } catch (DuplicateKeyException running) {
            throw new Refusal.NotNow("clock.started.already");
        }
        return clocks.stream().map(clock -> clock.standing().dates().dueOn()).toList();
    }

    private Stream<NewClock> clocks(Start start, List<StatutoryPeriod> kinds, @Nullable UUID by) {
        ClockEvent started = moves.event(ClockEventKind.STARTED, start.on(), by);
        return kinds.stream()
                .map(kind -> new NewClock(
                        Ids.next(),
                        start.caseId(),
                        kind,
                        start.subject(),
                        started.with(dueDates.of(kind, start.on()))));
    }
}
