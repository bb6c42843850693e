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
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
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

    private static final String STREAM = "select s.process, s.step, s.agency_id, s.began_at, s.ended_at, s.how_ended"
            + " from journey_step s join child_file c on c.id = s.case_id"
            + " where s.kind = 'USER_TASK' and (s.ended_at is null or s.began_at >= :since) and (";

    private static final String OPEN = "select s.id, s.holder, s.began_at, s.due_on, c.reference, c.given_name,"
            + " c.family_name from journey_step s join child_file c on c.id = s.case_id"
            + " where s.process = :process and s.step = :step and s.kind = 'USER_TASK' and s.ended_at is null and (";

    private final NamedParameterJdbcTemplate lists;
    private final NamedParameterJdbcTemplate stream;
    private final Today today;

    /** {@code fetchSize} makes the driver hand rows over as they come; its value differs between databases. */
    public WaitingTimes(DataSource database, Today today, @Value("${waymark.stream-fetch-size:500}") int fetchSize) {
        this.lists = new NamedParameterJdbcTemplate(database);
        JdbcTemplate streaming = new JdbcTemplate(database);
        streaming.setFetchSize(fetchSize);
        this.stream = new NamedParameterJdbcTemplate(streaming);
        this.today = today;
    }

    /** Every step at which a child waits or has waited in the last twelve months, by process and step. */
    public List<StepWait> steps(Scope scope) {
        return waits(scope).steps();
    }

    /** The same, and for the steps that are an agency's how they wait for each of the agencies. */
    public Waits waits(Scope scope) {
        Map<String, Object> values = new HashMap<>(scope.params());
        LocalDate now = today.date();
        values.put(
                "since",
                Columns.stored(now.minusMonths(12).atStartOfDay(Today.ENGLAND).toInstant()));
        Gathering gathering = new Gathering(now);
        stream.query(STREAM + scope.sql() + ") order by s.process, s.step", values, row -> {
            gathering.add(wait(row));
        });
        Map<UUID, String> names = names(gathering.agencies());
        return gathering.sum(agency -> names.getOrDefault(agency, "An agency"));
    }

    private Map<UUID, String> names(Set<UUID> agencies) {
        if (agencies.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> names = new HashMap<>();
        lists.query(
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
        return lists.query(
                OPEN + scope.sql() + ")" + agencys + " order by s.began_at, s.id limit :size offset :skipped",
                values,
                (row, n) -> waiting(row, now));
    }

    /** A step, or the part of it that is one agency's. */
    public record Place(
            String process, String step, @Nullable UUID agency) {}

    private static Gathering.Wait wait(ResultSet row) throws SQLException {
        return new Gathering.Wait(
                row.getString("process"),
                row.getString("step"),
                Columns.uuidOrNull(row, "agency_id"),
                Columns.instant(row, "began_at"),
                Columns.instantOrNull(row, "ended_at"),
                HowEnded.COMPLETED.name().equals(row.getString("how_ended")));
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
