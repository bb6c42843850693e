package uk.waymark.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.clock.TestClocks.DECIDE;
import static uk.waymark.engine.clock.TestClocks.START;
import static uk.waymark.engine.testing.Refused.refused;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.TestChildren.TestChild;
import uk.waymark.engine.audit.AuditEntries;
import uk.waymark.engine.crypto.Sealer;
import uk.waymark.engine.news.ClockMoved;
import uk.waymark.engine.testing.MovableClock;

@EngineTest
@RecordApplicationEvents
class ClockExceptionsIT {

    @Autowired
    private TestClocks testing;

    @Autowired
    private Clocks clocks;

    @Autowired
    private MovableClock time;

    @Autowired
    private Sealer sealer;

    @Autowired
    private AuditEntries audit;

    @Autowired
    private ApplicationEvents published;

    private TestChild child;
    private final UUID me = Ids.next();

    @BeforeEach
    void a_child() {
        child = testing.child();
    }

    @Test
    void an_exception_excuses_is_sealed_and_never_stops_the_count() {
        LocalDate due = clocks.start(child.id(), DECIDE, "", START, me);
        time.moveTo(START.plusDays(40));
        clocks.claimException(
                child.id(), DECIDE, "", absent(START.plusDays(2), START.plusDays(29), "in hospital in Leeds"), me);

        time.moveTo(due.plusDays(1));
        clocks.wake(child.id(), DECIDE, "");

        ClockView clock = clocks.of(child.id()).get(0);
        assertThat(clock.dueOn()).isEqualTo(due);
        assertThat(clock.breached() && clock.excused() && clock.running()).isTrue();
        Map<String, Object> event = testing.events(child).get(1);
        UUID id = Ids.uuid(bytes(event, "id"));
        byte[] sealed = bytes(event, "sealed_evidence");
        assertThat(sealer.open(child.wrappedKey(), "clock.evidence:" + id, sealed))
                .isEqualTo("in hospital in Leeds");
        assertThat(audit.ofCase(child.id(), 0, 5)).hasSize(1).allMatch(line -> me.equals(line.actor()));
    }

    @Test
    void four_weeks_less_a_day_are_no_exception() {
        clocks.start(child.id(), DECIDE, "", START, me);
        time.moveTo(START.plusDays(40));

        refused(
                "clock.exception.too-short",
                () -> clocks.claimException(
                        child.id(), DECIDE, "", absent(START.plusDays(2), START.plusDays(28), ""), me));
        refused(
                "clock.exception.outside",
                () -> clocks.claimException(
                        child.id(), DECIDE, "", absent(START.minusDays(60), START.minusDays(1), ""), me));
        refused(
                "clock.exception.wrong-ground",
                () -> clocks.claimException(
                        child.id(),
                        DECIDE,
                        "",
                        new ExceptionClaim(LateGround.MISSED_APPOINTMENT, "", START, START, null),
                        me));
    }

    @Test
    void a_corrected_start_moves_the_last_day_and_tells_the_journeys() {
        clocks.start(child.id(), DECIDE, "", START, me);

        clocks.correctStart(child.id(), DECIDE, "", START.minusDays(50), "the letter had come earlier", me);

        ClockView clock = clocks.of(child.id()).get(0);
        assertThat(clock.dueOn()).isEqualTo(LocalDate.of(2026, 4, 13).minusDays(50));
        assertThat(clock.breached()).isTrue();
        assertThat(published.stream(ClockMoved.class))
                .containsExactly(new ClockMoved(child.reference(), DECIDE.name(), "", clock.dueOn()));
        assertThat(clock).isEqualTo(clocks.replay(clock.id()));
    }

    private static ExceptionClaim absent(LocalDate from, @Nullable LocalDate to, String evidence) {
        return new ExceptionClaim(LateGround.ABSENT_FROM_AREA, evidence, from, to, null);
    }

    private static byte[] bytes(Map<String, Object> row, String column) {
        return (byte[]) Objects.requireNonNull(row.get(column), column);
    }
}
