package uk.waymark.engine.advice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Slice;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.access.Scope;
import uk.waymark.engine.assessment.AdviceRequest;
import uk.waymark.engine.assessment.AdviceState;
import uk.waymark.engine.assessment.AdviserKind;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;
import uk.waymark.engine.clock.Today;

/** The requests for advice that the reader's own body has to answer, or has answered. */
@Component
public class AdviceDesk {

    /** Which of them to show. */
    public enum Filter {
        OPEN("To answer", "r.state = 'ASKED'"),
        LATE("Late", "r.state = 'ASKED' and k.due_on < :today"),
        DONE("Answered or ended", "r.state not in ('CHOSEN', 'ASKED')");

        private final String title;
        private final String sql;

        Filter(String title, String sql) {
            this.title = title;
            this.sql = sql;
        }

        /** The filter in words. */
        public String title() {
            return title;
        }
    }

    private static final String FROM = """
             from advice_request r join child_file c on c.id = r.case_id
            left join clock k on k.case_id = r.case_id and k.kind = 'GIVE_ADVICE' and k.subject = r.subject
            left join journey_step s on s.case_id = r.case_id and s.subject = r.subject and s.step = 'give-advice'
              and s.ended_at is null
            left join joint_visit v on v.id = r.visit_id
            where r.agency_id = :ownAgency and r.role in (:ownRoles) and r.state <> 'CHOSEN'""";
    private static final byte[] NOBODY = new byte[16];

    private final AccessPolicy policy;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Today today;

    AdviceDesk(AccessPolicy policy, JdbcClient jdbc, AuditTrail audit, Today today) {
        this.policy = policy;
        this.jdbc = jdbc;
        this.audit = audit;
        this.today = today;
    }

    /** Whether somebody of this body and role was asked. */
    static boolean isOf(Reader reader, AdviceRequest request) {
        return request.agencyId() != null
                && request.agencyId().equals(reader.agencyId())
                && request.role() != null
                && reader.is(request.role());
    }

    /** The reader's requests, the most urgent first; pages count from 1. */
    @Transactional
    public Slice<DeskLine> list(Reader reader, Filter filter, int page, int size) {
        Scope scope = policy.scope(reader, DataClass.CORE, Act.READ);
        Map<String, Object> params = params(reader, scope);
        params.put("size", size);
        params.put("skipped", Slice.offset(page, size));
        String where = FROM + " and " + filter.sql;
        List<DeskLine> lines = jdbc.sql(columns(scope) + where
                        + " order by case when k.due_on is null then 1 else 0 end, k.due_on, r.id"
                        + " limit :size offset :skipped")
                .params(params)
                .query((row, number) -> line(row))
                .list();
        audit.record(Entry.ofAccount(reader.accountId(), AuditAction.LISTED, "advice asked of us, " + filter));
        return new Slice<>(lines, Math.max(1, page), size, count(filter, params));
    }

    /** How many there are of each kind. */
    @Transactional(readOnly = true)
    public long count(Reader reader, Filter filter) {
        return count(filter, params(reader, policy.scope(reader, DataClass.CORE, Act.READ)));
    }

    private long count(Filter filter, Map<String, Object> params) {
        return jdbc.sql("select count(*)" + FROM + " and " + filter.sql)
                .params(params)
                .query(Long.class)
                .single();
    }

    /** One request of the reader's own body; empty when it is nobody's or somebody else's. */
    @Transactional(readOnly = true)
    public Optional<DeskLine> find(Reader reader, UUID requestId) {
        Scope scope = policy.scope(reader, DataClass.CORE, Act.READ);
        return jdbc.sql(columns(scope) + FROM + " and r.id = :request")
                .params(params(reader, scope))
                .param("request", Ids.bytes(requestId))
                .query((row, number) -> line(row))
                .optional();
    }

    private static String columns(Scope scope) {
        return "select r.id, r.kind, r.state, r.asked_on, r.expected_on, r.settled_on, r.round, k.due_on, s.id as step_id,"
                + " v.visit_on, c.reference, case when c.status = 'MOVED' and r.state in ('WITHDRAWN', 'CLOSED')"
                + " then 1 else 0 end as moved, case when " + scope.sql()
                + " then coalesce(c.known_as, c.given_name) else null end as child";
    }

    private Map<String, Object> params(Reader reader, Scope scope) {
        Map<String, Object> params = new HashMap<>(scope.params());
        List<String> roles = reader.roles().stream()
                .filter(AdviserKind.WRITERS::contains)
                .map(Enum::name)
                .collect(Collectors.toList());
        params.put("ownRoles", roles.isEmpty() ? List.of("-") : roles);
        params.put("ownAgency", id(reader.agencyId()));
        params.put("today", today.date());
        return params;
    }

    private static byte[] id(@Nullable UUID id) {
        return id == null ? NOBODY : Ids.bytes(id);
    }

    private static DeskLine line(ResultSet row) throws SQLException {
        return new DeskLine(
                Columns.uuid(row, "id"),
                row.getString("reference"),
                row.getString("child"),
                AdviserKind.valueOf(row.getString("kind")),
                AdviceState.valueOf(row.getString("state")),
                Columns.dateOrNull(row, "asked_on"),
                Columns.dateOrNull(row, "due_on"),
                Columns.dateOrNull(row, "expected_on"),
                Columns.dateOrNull(row, "settled_on"),
                row.getInt("round"),
                Columns.uuidOrNull(row, "step_id"),
                Columns.dateOrNull(row, "visit_on"),
                row.getInt("moved") == 1);
    }
}
