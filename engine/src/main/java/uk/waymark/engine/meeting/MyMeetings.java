package uk.waymark.engine.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import uk.waymark.engine.people.Role;

/**
 * What meetings ask of somebody: invitations to answer, advice for a yearly review, and actions to do; for a family, those
 * of the child and of everybody in it. No word of what was said is read here.
 */
@Component
@Transactional(readOnly = true)
public class MyMeetings {

    private static final int MOST = 25;

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
     * The reader's invitations to meetings still to come that they have not answered, and those to a yearly review for which
     * their advice is not here and the papers have not gone round, the next first, at most 25.
     */
    public List<Asked> invitations(Reader reader) {
        return read(
                reader,
                """
                select m.id, m.kind, m.on_date as asked_on, c.reference, coalesce(c.known_as, c.given_name) as child,
                  case when i.guest = 'TEAM' and i.wrote_on is null and r.papers_on is null and r.id is not null
                    then 1 else 0 end as advice,
                  case when i.answer = 'ASKED' then 0 else 1 end as answered
                from meeting_invitee i join meeting m on m.id = i.meeting_id join child_file c on c.id = m.case_id
                  left join review r on r.id = m.review_id
                where m.state = 'PLANNED' and m.on_date >= :today and (i.answer = 'ASKED'
                  or (i.guest = 'TEAM' and i.wrote_on is null and r.papers_on is null and r.id is not null)) and
                """,
                "i.practitioner_id = :me",
                "i.guest = 'FAMILY'",
                " order by m.on_date, i.id limit " + MOST);
    }

    /** What the reader agreed to do and has not done, the most urgent first, at most 25. */
    public List<Asked> actions(Reader reader) {
        return read(
                reader,
                """
                select m.id, m.kind, a.due_on as asked_on, c.reference, coalesce(c.known_as, c.given_name) as child,
                  0 as advice, 1 as answered
                from meeting_action a join meeting m on m.id = a.meeting_id join child_file c on c.id = m.case_id
                where a.state = 'OPEN' and
                """,
                "a.owner_practitioner = :me",
                "a.owner_family_member is not null",
                " order by a.due_on, a.id limit " + MOST);
    }

    private List<Asked> read(Reader reader, String sql, String ofStaff, String ofFamily, String order) {
        @Nullable UUID me = reader.practitionerId();
        boolean family = reader.is(Role.PARENT) || reader.is(Role.YOUNG_PERSON);
        if (me == null && !family) {
            return List.of();
        }
        Scope scope = policy.scope(reader, DataClass.CORE, Act.READ);
        Map<String, Object> params = new HashMap<>(scope.params());
        params.put("today", today.date());
        if (me != null) {
            params.put("me", Ids.bytes(me));
        }
        return jdbc.sql(sql + (me == null ? ofFamily : ofStaff) + " and " + scope.sql() + order)
                .params(params)
                .query((row, number) -> asked(row))
                .list();
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
