package uk.waymark.engine.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Slice;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.access.Scope;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.meeting.ReviewPart;

/** The reviews that go on for the children whom the reader may list, the next to be due first. */
@Component
public class ReviewsDue {

    private static final String FROM =
            " from review r join child_file c on c.id = r.case_id where r.open_case is not null and (";
    private static final String COUNT = "select count(*) as everything,"
            + " coalesce(sum(case when r.told_on is null and r.complete_by < :today then 1 else 0 end), 0) as late,"
            + " coalesce(sum(case when r.transfer_on is not null then 1 else 0 end), 0) as moving,"
            + " coalesce(sum(case when r.complete_by between :termFrom and :termTo and r.school_told_on is null"
            + " then 1 else 0 end), 0) as untold";
    private static final String PARTS = "select p.part, count(*) as invited,"
            + " sum(case when p.attendance in ('CAME', 'WROTE') then 1 else 0 end) as took_part"
            + " from review_person p join review r on r.id = p.review_id join child_file c on c.id = r.case_id"
            + " where r.held_on >= :since and (";

    private final NamedParameterJdbcTemplate jdbc;
    private final AccessPolicy policy;
    private final AuditTrail audit;
    private final Today today;

    ReviewsDue(NamedParameterJdbcTemplate jdbc, AccessPolicy policy, AuditTrail audit, Today today) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.audit = audit;
        this.today = today;
    }

    /**
     * Which reviews are wanted.
     *
     * @param month only those to be done in this month
     * @param moving only those before a move between phases of education
     */
    public record Filter(@Nullable YearMonth month, boolean moving) {

        /** Every review that goes on. */
        public static final Filter ALL = new Filter(null, false);
    }

    /** One review in the list. */
    public record Line(
            String reference,
            String name,
            ReviewState state,
            LocalDate completeBy,
            @Nullable LocalDate meetingOn,
            @Nullable LocalDate transferOn,
            @Nullable LocalDate toldOn,
            @Nullable LocalDate schoolToldOn) {}

    /**
     * How many there are of those that the filter lets through.
     *
     * @param late past their last day, with no decision yet
     * @param untold due in the coming term, and their school has not been told
     */
    public record Counts(int all, int late, int moving, int untold) {}

    /** How many of those who were invited took part in the last twelve months. */
    public record Part(int invited, int tookPart) {}

    /** One page of them; pages count from 1. The list leaves one line in the audit trail. */
    @Transactional
    public Slice<Line> list(Reader reader, Filter filter, int page, int size) {
        Map<String, Object> values = new HashMap<>();
        String from = from(reader, filter, values);
        Long total = jdbc.queryForObject("select count(*)" + from, values, Long.class);
        values.put("size", size);
        values.put("skipped", Slice.offset(page, size));
        List<Line> lines = jdbc.query(
                "select r.*, c.reference, c.given_name, c.family_name" + from
                        + " order by r.complete_by, r.id limit :size offset :skipped",
                values,
                (row, n) -> line(row));
        audit.record(Entry.ofAccount(reader.accountId(), AuditAction.LISTED, "reviews due n=" + lines.size()));
        return new Slice<>(lines, Math.max(1, page), size, total == null ? 0 : total);
    }

    /** How many there are, how many are late, and how many schools have to be told about the coming term. */
    @Transactional(readOnly = true)
    public Counts counts(Reader reader, Filter filter) {
        SchoolTerm term = SchoolTerm.after(today.date());
        Map<String, Object> values = new HashMap<>();
        String from = from(reader, filter, values);
        values.putAll(Map.of("today", today.date(), "termFrom", term.from(), "termTo", term.to()));
        return Objects.requireNonNull(jdbc.queryForObject(
                COUNT + from,
                values,
                (row, n) -> new Counts(
                        row.getInt("everything"), row.getInt("late"), row.getInt("moving"), row.getInt("untold"))));
    }

    /** Who takes part in reviews and who does not, by the part they play, over the last twelve months. */
    @Transactional(readOnly = true)
    public Map<ReviewPart, Part> whoComes(Reader reader) {
        Scope scope = policy.scope(reader, DataClass.CORE, Act.READ);
        Map<String, Object> values = new HashMap<>(scope.params());
        values.put("since", today.date().minusMonths(12));
        Map<ReviewPart, Part> parts = new EnumMap<>(ReviewPart.class);
        jdbc.query(PARTS + scope.sql() + ") group by p.part", values, row -> {
            parts.put(
                    ReviewPart.valueOf(row.getString("part")),
                    new Part(row.getInt("invited"), row.getInt("took_part")));
        });
        return parts;
    }

    private String from(Reader reader, Filter filter, Map<String, Object> values) {
        Scope scope = policy.scope(reader, DataClass.CORE, Act.READ);
        values.putAll(scope.params());
        StringBuilder sql = new StringBuilder(FROM).append(scope.sql()).append(')');
        YearMonth month = filter.month();
        if (month != null) {
            sql.append(" and r.complete_by between :monthFrom and :monthTo");
            values.put("monthFrom", month.atDay(1));
            values.put("monthTo", month.atEndOfMonth());
        }
        if (filter.moving()) {
            sql.append(" and r.transfer_on is not null");
        }
        return sql.toString();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("reference"),
                row.getString("family_name") + ", " + row.getString("given_name"),
                ReviewState.valueOf(row.getString("state")),
                Columns.date(row, "complete_by"),
                Columns.dateOrNull(row, "meeting_on"),
                Columns.dateOrNull(row, "transfer_on"),
                Columns.dateOrNull(row, "told_on"),
                Columns.dateOrNull(row, "school_told_on"));
    }
}
