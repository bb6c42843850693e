package uk.waymark.engine.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.access.Scope;
import uk.waymark.engine.clock.Today;

/**
 * What meetings ask of somebody: invitations to answer, advice for a yearly review, and actions to do; for a family, those
 * of the child and of everybody in it. No word of what was said is read here.
 */
@Component
@Transactional(readOnly = true)
public class MyMeetings {

    private static final int MOST = 25;

    private static final String SELECT = """
            select w.invited, w.id, w.kind, w.asked_on, w.advice, w.answered, c.reference,
              coalesce(c.known_as, c.given_name) as child from (
            """;

    private static final String INVITED = """
            select 1 as invited, i.id as of_whom, m.id, m.kind, m.case_id, m.on_date as asked_on,
              case when i.guest = 'TEAM' and i.wrote_on is null and r.papers_on is null and r.id is not null
                then 1 else 0 end as advice,
              case when i.answer = 'ASKED' then 0 else 1 end as answered
            from meeting_invitee i join meeting m on m.id = i.meeting_id left join review r on r.id = m.review_id
            where m.state = 'PLANNED' and m.on_date >= :today and (i.answer = 'ASKED'
              or (i.guest = 'TEAM' and i.wrote_on is null and r.papers_on is null and r.id is not null)) and\s""";

    private static final String AGREED = """

            union all
            select 0 as invited, a.id as of_whom, m.id, m.kind, m.case_id, a.due_on as asked_on, 0 as advice, 1 as answered
            from meeting_action a join meeting m on m.id = a.meeting_id where a.state = 'OPEN' and\s""";

    private static final String MY_INVITATION = "i.practitioner_id = :me";
    private static final String MY_ACTION = "a.owner_practitioner = :me";
    private static final String OF_MY_CHILD =
            " and m.case_id in (select fm.case_id from family_member fm where fm.account_id = :me)";
    private static final String FAMILYS_INVITATION = "i.guest = 'FAMILY'" + OF_MY_CHILD;
    private static final String FAMILYS_ACTION = "a.owner_family_member is not null" + OF_MY_CHILD;

    private static final String ORDER = " order by w.asked_on, w.of_whom";

    /**
     * An invitation or an action of one's own.
     *
     * @param on the day of the meeting, or the last day for the advice or the action
     * @param child the name by which the child is called
     * @param advice whether advice for a review is wanted, and is not here yet
     * @param answered whether it is known that they come or do not
     */
    public record Asked(
            UUID meetingId,
            String reference,
            String child,
            MeetingKind kind,
            LocalDate on,
            boolean advice,
            boolean answered) {}

    private final JdbcClient jdbc;
    private final AccessPolicy policy;
    private final Today today;

    MyMeetings(JdbcClient jdbc, AccessPolicy policy, Today today) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.today = today;
    }

    /**
     * @param invitations to meetings still to come that are not answered, and those to a yearly review for which the reader's
     *     advice is not here and the papers have not gone round, the next first, at most 25
     * @param actions what the reader agreed to do and has not done, the most urgent first, at most 25
     */
    public record Waiting(List<Asked> invitations, List<Asked> actions) {

        static final Waiting NOTHING = new Waiting(List.of(), List.of());

        public Waiting {
            invitations = List.copyOf(invitations);
            actions = List.copyOf(actions);
        }
    }

    /** What waits for the reader, found in one question. */
    public Waiting of(Reader reader) {
        @Nullable UUID me = reader.practitionerId();
        if (me == null && !reader.family()) {
            return Waiting.NOTHING;
        }
        Scope scope = policy.scope(reader, DataClass.CORE, Act.READ);
        Map<String, Object> params = new HashMap<>(scope.params());
        params.put("today", today.date());
        params.put("me", Ids.bytes(me == null ? reader.accountId() : me));
        String asked = me == null
                ? INVITED + FAMILYS_INVITATION + AGREED + FAMILYS_ACTION
                : INVITED + MY_INVITATION + AGREED + MY_ACTION;
        Map<Boolean, List<Asked>> found = jdbc
                .sql(SELECT + asked + ") w join child_file c on c.id = w.case_id where " + scope.sql() + ORDER)
                .params(params)
                .query((row, number) -> Map.entry(row.getBoolean("invited"), asked(row)))
                .list()
                .stream()
                .collect(Collectors.partitioningBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return new Waiting(first(found.get(true)), first(found.get(false)));
    }

    private static List<Asked> first(List<Asked> all) {
        return all.subList(0, Math.min(MOST, all.size()));
    }

    private static Asked asked(ResultSet row) throws SQLException {
        boolean advice = row.getInt("advice") == 1;
        LocalDate on = Columns.date(row, "asked_on");
        return new Asked(
                Columns.uuid(row, "id"),
                row.getString("reference"),
                row.getString("child"),
                MeetingKind.valueOf(row.getString("kind")),
                advice ? AdviceForReview.wantedBy(on) : on,
                advice,
                row.getInt("answered") == 1);
    }
}
