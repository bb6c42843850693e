package uk.waymark.engine.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Slice;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.access.Scope;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;
import uk.waymark.engine.crypto.Sealer;
import uk.waymark.rules.statute.StatutoryPeriod;

/** Finds children whom the reader may see, by any part of a name, a number, a reference or a birth date. */
@Component
public class FindChildren {

    /**
     * The step and the clock that press most: of equals the older, so that the order never changes by itself. The time
     * to decide that no plan is needed is shown when nothing else runs: most families wait for the plan. What only those may
     * know who read health is left out.
     *
     * <p>All who fit are put in order by two days that are read from indexes; what else is shown is looked up for those on
     * the page only.
     */
    private static final String LINES_OF = """
            select c.reference, c.given_name, c.family_name, c.known_as, c.birth_date, c.status, c.district,
              s.process, s.step, s.subject, s.due_on as step_due, k.kind as clock_kind, k.started_on as clock_start,
              k.due_on as clock_due, shown.total,
              (select count(*) from flag f where f.case_id = c.id and f.cleared_at is null
                and f.not_needed_until is null) as flags
            from (select fit.id, fit.presses_on, count(*) over () as total
              from (select c.id, c.family_name, c.given_name, least(
                  coalesce((select min(s1.due_or_never) from journey_step s1
                    where s1.case_id = c.id and s1.ended_at is null and s1.kind = 'USER_TASK'), date '9999-12-31'),
                  coalesce((select coalesce(min(case when k1.kind <> 'DECIDE_NO_PLAN' then k1.due_on end), min(k1.due_on))
                    from clock k1 where k1.case_id = c.id and k1.state = 'RUNNING'
                      and k1.kind not in (:aboutHealth)), date '9999-12-31')) as presses_on
                from\s""";

    private static final String MOST_URGENT = """
            ) fit
              order by fit.presses_on, fit.family_name, fit.given_name, fit.id limit :size offset :offset) shown
            join child_file c on c.id = shown.id
            left join journey_step s on s.id = (select s1.id from journey_step s1
              where s1.case_id = c.id and s1.ended_at is null and s1.kind = 'USER_TASK'
              order by s1.due_or_never, s1.id limit 1)
            left join clock k on k.id = (select k1.id from clock k1
              where k1.case_id = c.id and k1.state = 'RUNNING' and k1.kind not in (:aboutHealth)
              order by case when k1.kind = 'DECIDE_NO_PLAN' then 1 else 0 end, k1.due_on, k1.id limit 1)
            order by shown.presses_on, c.family_name, c.given_name, c.id""";

    private static final String EVERYBODY = "child_file c where ";

    private static final String MINE = """
            (select distinct m.case_id from team_member m where m.practitioner_id = :mine and m.left_on is null) mine
            join child_file c on c.id = mine.case_id where\s""";

    private static final List<String> ABOUT_HEALTH = Arrays.stream(StatutoryPeriod.values())
            .filter(StatutoryPeriod::aboutHealth)
            .map(Enum::name)
            .toList();

    private final JdbcClient jdbc;
    private final AccessPolicy policy;
    private final Sealer sealer;
    private final AuditTrail audit;

    FindChildren(JdbcClient jdbc, AccessPolicy policy, Sealer sealer, AuditTrail audit) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.sealer = sealer;
        this.audit = audit;
    }

    /**
     * One page of the children who fit, the most urgent first, and how many there are; one audit entry for the list.
     *
     * @param page from 1
     * @param size at most 100
     */
    @Transactional
    public Slice<ChildLine> find(Reader reader, ChildSearch search, int page, int size) {
        Scope scope = policy.scope(reader, DataClass.CORE, Act.READ);
        Map<String, Object> params = new HashMap<>(scope.params());
        // In this order: what is looked for fits few children, and only of those it is asked whether they may be seen.
        String fit = (search.mine() ? MINE : EVERYBODY) + conditions(reader, search, params) + scope.sql();
        List<Counted> lines = jdbc.sql(LINES_OF + fit + MOST_URGENT)
                .params(params)
                .param("aboutHealth", ABOUT_HEALTH)
                .param("size", Math.min(size, 100))
                .param("offset", Slice.offset(page, size))
                .query((row, number) -> new Counted(line(row), row.getLong("total")))
                .list();
        long total = lines.isEmpty() && page > 1 ? count(fit, params) : total(lines);
        AuditAction action = search.mine() ? AuditAction.LISTED : AuditAction.SEARCHED;
        audit.record(Entry.ofAccount(reader.accountId(), action, "children, page " + page + ", " + total + " found"));
        return new Slice<>(lines.stream().map(Counted::line).toList(), Math.max(1, page), size, total);
    }

    /** A child who fits, and how many fit. */
    private record Counted(ChildLine line, long total) {}

    private static long total(List<Counted> lines) {
        return lines.isEmpty() ? 0 : lines.get(0).total();
    }

    private long count(String fit, Map<String, Object> params) {
        return jdbc.sql("select count(*) from " + fit)
                .params(params)
                .query(Long.class)
                .single();
    }

    private String conditions(Reader reader, ChildSearch search, Map<String, Object> params) {
        List<String> conditions = new ArrayList<>();
        if (search.words() != null && !search.words().isBlank()) {
            conditions.add(words(search.words().strip(), params));
        }
        if (search.bornOn() != null) {
            conditions.add("c.birth_date = :bornOn");
            params.put("bornOn", search.bornOn());
        }
        if (search.status() != null) {
            conditions.add("c.status = :status");
            params.put("status", search.status().name());
        }
        if (search.mine()) {
            params.put("mine", reader.practitionerId() == null ? new byte[16] : Ids.bytes(reader.practitionerId()));
        }
        return conditions.isEmpty() ? "" : String.join(" and ", conditions) + " and ";
    }

    private String words(String words, Map<String, Object> params) {
        Optional<NhsNumber> number = NhsNumber.read(words);
        if (number.isPresent()) {
            params.put("nhs", sealer.lookupKey("NHS", number.get().digits()));
            return "c.nhs_number_key = :nhs";
        }
        Optional<CaseReference> reference = CaseReference.read(words);
        if (reference.isPresent()) {
            params.put("searched", reference.get().text());
            return "c.reference = :searched";
        }
        return names(words, params);
    }

    /** Every word has to begin the given name, the family name or the name that the child is known by. */
    private static String names(String words, Map<String, Object> params) {
        List<String> parts = new ArrayList<>();
        for (String word : words.split("[\\s,]+")) {
            String param = "word" + parts.size();
            params.put(param, word.toLowerCase(Locale.UK).replaceAll("[%_\\\\]", "") + "%");
            parts.add("(lower(c.family_name) like :" + param + " or lower(c.given_name) like :" + param
                    + " or lower(c.known_as) like :" + param + ")");
        }
        return parts.isEmpty() ? "1 = 1" : "(" + String.join(" and ", parts) + ")";
    }

    private static ChildLine line(ResultSet row) throws SQLException {
        return new ChildLine(
                row.getString("reference"),
                new ChildName(row.getString("given_name"), row.getString("family_name"), row.getString("known_as")),
                row.getObject("birth_date", LocalDate.class),
                ChildStatus.valueOf(row.getString("status")),
                row.getString("district"),
                row.getString("process"),
                row.getString("step"),
                row.getString("subject"),
                date(row, "step_due"),
                row.getString("clock_kind"),
                date(row, "clock_start"),
                date(row, "clock_due"),
                row.getInt("flags"));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
