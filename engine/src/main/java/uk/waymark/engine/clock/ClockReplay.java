package uk.waymark.engine.clock;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;

/** Adds the events of many clocks up again and compares them with their rows: two queries for any number of children. */
@Component
public class ClockReplay {

    private final JdbcClient jdbc;

    ClockReplay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A clock whose row is not what its events add up to, with what differs. */
    public record Unlike(UUID caseId, UUID clockId, String what) {}

    /** A clock's row with the number of its last event. */
    private record Stored(ClockView view, int lastEvent) {}

    /** An event with its clock and its number. */
    private record Numbered(UUID clockId, int seq, ClockEvent event) {}

    /** The clocks of these children that are not what their events add up to. */
    public List<Unlike> unlike(Collection<UUID> cases) {
        List<byte[]> keys = cases.stream().map(Ids::bytes).toList();
        Map<UUID, List<Numbered>> events = jdbc
                .sql("select * from clock_event where case_id in (:cases) order by clock_id, seq")
                .param("cases", keys)
                .query((row, n) ->
                        new Numbered(Columns.uuid(row, "clock_id"), row.getInt("seq"), ClockEvents.event(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Numbered::clockId));
        List<Unlike> unlike = new ArrayList<>();
        jdbc.sql("select * from clock where case_id in (:cases) order by case_id, id")
                .param("cases", keys)
                .query((row, n) -> new Stored(ClockRows.view(row), row.getInt("version")))
                .list()
                .forEach(
                        clock -> compare(clock, events.getOrDefault(clock.view().id(), List.of()))
                                .ifPresent(unlike::add));
        return unlike;
    }

    /** How many clocks count for no child that there is. */
    public int ofNobody() {
        return jdbc.sql(
                        "select count(*) from clock k where not exists (select 1 from child_file c where c.id = k.case_id)")
                .query(Integer.class)
                .single();
    }

    private static Optional<Unlike> compare(Stored stored, List<Numbered> events) {
        ClockView row = stored.view();
        boolean allThere = events.size() == stored.lastEvent()
                && IntStream.range(0, events.size()).allMatch(i -> events.get(i).seq() == i + 1);
        if (events.isEmpty() || !allThere) {
            return Optional.of(unlike(row, "has " + events.size() + " events and " + stored.lastEvent() + " are due"));
        }
        ClockView again = Standing.replay(events.stream().map(Numbered::event).toList())
                .view(row.id(), row.caseId(), row.kind(), row.subject());
        return again.equals(row)
                ? Optional.empty()
                : Optional.of(unlike(row, "is " + standing(row) + " and its events add up to " + standing(again)));
    }

    private static Unlike unlike(ClockView row, String what) {
        return new Unlike(row.caseId(), row.id(), row.kind() + " " + what);
    }

    private static String standing(ClockView clock) {
        return clock.state() + " due " + clock.dueOn() + (clock.breached() ? " late" : "")
                + (clock.excused() ? " excused" : "") + (clock.closedOn() == null ? "" : " closed " + clock.closedOn());
    }
}
