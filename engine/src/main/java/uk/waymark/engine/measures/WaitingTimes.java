package uk.waymark.engine.measures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Scope;
import uk.waymark.engine.audit.Holder;
import uk.waymark.engine.audit.HowEnded;
import uk.waymark.engine.clock.Today;

/** Where children wait and for how long, from the journey log, for the children whom the reader may list. */
@Component
@Transactional(readOnly = true)
public class WaitingTimes {

    /**
     * Waits of one length at one step count together: an area has far fewer of them than waits. What began this year has not
     * ended before it: said of the end too, so that the index is read no further back.
     */
    private static final String LENGTHS = "select s.process, s.step, s.agency_id, s.how_ended,"
            + " timestampdiff(day, s.began_on, coalesce(s.ended_on, :today)) as days, count(*) as waits"
            + " from journey_step s join child_file c on c.id = s.case_id where s.kind = 'USER_TASK'"
            + " and (s.ended_on is null or (s.ended_on >= :since and s.began_on >= :since)) and (";

    private static final String AT = " and s.process = :process and s.step = :step";

    private static final String ALIKE =
            " group by s.process, s.step, s.agency_id, s.how_ended, days order by s.process, s.step";

    private static final String OPEN = "select s.id, s.holder, s.began_at, s.due_on, c.reference, c.given_name,"
            + " c.family_name from journey_step s join child_file c on c.id = s.case_id"
            + " where s.process = :process and s.step = :step and s.kind = 'USER_TASK' and s.ended_at is null and (";

    private final NamedParameterJdbcTemplate jdbc;
    private final Today today;

    public WaitingTimes(NamedParameterJdbcTemplate jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Every step at which a child waits or has waited in the last twelve months, by process and step. */
    public List<StepWait> steps(Scope scope) {
        return waits(scope).steps();
    }

    /** The same, and for the steps that are an agency's how they wait for each of the agencies. */
    public Waits waits(Scope scope) {
        return waits(scope, "", Map.of());
    }

    /** The same of one step alone. */
    public Waits waitsAt(String process, String step, Scope scope) {
        return waits(scope, AT, Map.of("process", process, "step", step));
    }

    private Waits waits(Scope scope, String only, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(scope.params());
        values.putAll(more);
        LocalDate now = today.date();
        values.put("today", now);
        values.put("since", now.minusMonths(12));
        Gathering gathering = new Gathering(now);
        jdbc.query(LENGTHS + scope.sql() + ")" + only + ALIKE, values, row -> {
            gathering.add(waits(row));
        });
        Map<UUID, String> names = names(gathering.agencies());
        return gathering.sum(agency -> names.getOrDefault(agency, "An agency"));
    }

    private Map<UUID, String> names(Set<UUID> agencies) {
        if (agencies.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> names = new HashMap<>();
        jdbc.query(
                "select id, name from agency where id in (:ids)",
                Map.of("ids", agencies.stream().map(Ids::bytes).toList()),
                row -> {
                    names.put(Columns.uuid(row, "id"), row.getString("name"));
                });
        return names;
    }

    /** The children who wait at this place now, the longest wait first; pages count from 0. */
    public List<WaitingChild> openAt(Place place, Scope scope, int page, int size) {
        Map<String, Object> values = new HashMap<>(scope.params());
        values.putAll(
                Map.of("process", place.process(), "step", place.step(), "size", size, "skipped", (long) page * size));
        String agencys = "";
        if (place.agency() != null) {
            agencys = " and s.agency_id = :agency";
            values.put("agency", Ids.bytes(place.agency()));
        }
        LocalDate now = today.date();
        return jdbc.query(
                OPEN + scope.sql() + ")" + agencys + " order by s.began_at, s.id limit :size offset :skipped",
                values,
                (row, n) -> waiting(row, now));
    }

    /** A step, or the part of it that is one agency's. */
    public record Place(
            String process, String step, @Nullable UUID agency) {}

    private static Gathering.Alike waits(ResultSet row) throws SQLException {
        String how = row.getString("how_ended");
        return new Gathering.Alike(
                row.getString("process"),
                row.getString("step"),
                Columns.uuidOrNull(row, "agency_id"),
                row.getInt("days"),
                how == null ? null : HowEnded.valueOf(how),
                row.getInt("waits"));
    }

    private static WaitingChild waiting(ResultSet row, LocalDate now) throws SQLException {
        Instant began = Columns.instant(row, "began_at");
        return new WaitingChild(
                Columns.uuid(row, "id"),
                row.getString("reference"),
                row.getString("given_name"),
                row.getString("family_name"),
                Holder.valueOf(row.getString("holder")),
                began,
                (int) Math.max(0, ChronoUnit.DAYS.between(day(began), now)),
                Columns.dateOrNull(row, "due_on"));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Today.ENGLAND);
    }
}
