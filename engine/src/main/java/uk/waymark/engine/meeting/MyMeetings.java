package uk.waymark.engine.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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

    private static final String OF_MY_CHILD =
            " and m.case_id in (select fm.case_id from family_member fm where fm.account_id = :me)";

    private static final String MINE = INVITED + "i.practitioner_id = :me" + AGREED + "a.owner_practitioner = :me";

    private static final String THE_FAMILYS =
            INVITED + "i.guest = 'FAMILY'" + OF_MY_CHILD + AGREED + "a.owner_family_member is not null" + OF_MY_CHILD;

    private static final String ORDER = " order by asked_on, of_whom";

    private static final String CHILDREN = """
            select c.id, c.reference, coalesce(c.known_as, c.given_name) as child from child_file c
            where c.id in (:children) and\s""";

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

    /** An invitation or an action before anybody has asked whether its child may be known. */
    private record Found(
            UUID caseId,
            UUID meetingId,
            MeetingKind kind,
            LocalDate on,
            boolean invited,
            boolean advice,
            boolean answered) {}

    /** How a child is told from others in a list. */
    private record Named(String reference, String name) {}

    /** What waits for the reader; the policy is asked about its children, so that on most days it is not asked at all. */
    public Waiting of(Reader reader) {
        @Nullable UUID me = reader.practitionerId();
        if (me == null && !reader.family()) {
            return Waiting.NOTHING;
        }
        List<Found> all = me == null ? find(THE_FAMILYS, reader.accountId()) : find(MINE, me);
        if (all.isEmpty()) {
            return Waiting.NOTHING;
        }
        Map<UUID, Named> children = open(reader, all);
        return new Waiting(asked(all, children, true), asked(all, children, false));
    }

    private List<Found> find(String asked, UUID me) {
        return jdbc.sql(asked + ORDER)
                .param("today", today.date())
                .param("me", Ids.bytes(me))
                .query((row, number) -> new Found(
                        Columns.uuid(row, "case_id"),
                        Columns.uuid(row, "id"),
                        MeetingKind.valueOf(row.getString("kind")),
                        Columns.date(row, "asked_on"),
                        row.getBoolean("invited"),
                        row.getBoolean("advice"),
                        row.getBoolean("answered")))
                .list();
    }

    /** Those of these children whom the reader may know. */
    private Map<UUID, Named> open(Reader reader, List<Found> all) {
        Scope scope = policy.scope(reader, DataClass.CORE, Act.READ);
        Map<UUID, Named> open = new HashMap<>();
        jdbc.sql(CHILDREN + scope.sql())
                .params(scope.params())
                .param(
                        "children",
                        all.stream()
                                .map(Found::caseId)
                                .distinct()
                                .map(Ids::bytes)
                                .toList())
                .query(row -> {
                    open.put(Columns.uuid(row, "id"), new Named(row.getString("reference"), row.getString("child")));
                });
        return open;
    }

    private static List<Asked> asked(List<Found> all, Map<UUID, Named> children, boolean invited) {
        return all.stream()
                .filter(one -> one.invited == invited && children.containsKey(one.caseId))
                .limit(MOST)
                .map(one -> asked(one, Objects.requireNonNull(children.get(one.caseId))))
                .toList();
    }

    private static Asked asked(Found one, Named child) {
        LocalDate on = one.advice ? AdviceForReview.wantedBy(one.on) : one.on;
        return new Asked(one.meetingId, child.reference, child.name, one.kind, on, one.advice, one.answered);
    }
}
