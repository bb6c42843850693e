package uk.waymark.processes.tasks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.access.Scope;

/** The part after "from" that every list and count of tasks shares, so that they cannot disagree. */
record TaskQuery(String order, String sql, Map<String, Object> params) {

    private static final String OPEN = " s.ended_at is null and s.kind = 'USER_TASK'";
    private static final String OF_CHILD = " from journey_step s join child_file c on c.id = s.case_id where";

    /**
     * All that could be the reader's, each found by an index of its own, so that a list takes as long as it is and not as
     * long as the area is large. Whether it is theirs is asked of each afterwards.
     */
    private static final String OF_AREA = """
             from (select mine.id from journey_step mine where mine.ended_at is null and mine.assignee_id = :me
              union select queued.id from journey_step queued where queued.ended_at is null
                and queued.assignee_id is null and queued.role in (:roles)
              union select also.id from journey_step also where also.ended_at is null
                and also.assignee_id is null and also.step in (:alsoSteps)
              union select instead.id from journey_step instead where instead.ended_at is null
                and instead.stands_in in (:roles)
              union select near.id from team_member nm join journey_step near on near.case_id = nm.case_id
                and near.ended_at is null and near.stands_in = 'KEY_WORKER'
                where nm.practitioner_id = :me and nm.left_on is null and nm.team_role = 'KEY_WORKER') perhaps
            join journey_step s on s.id = perhaps.id join child_file c on c.id = s.case_id where""";

    private static final String STANDS_IN =
            "(s.stands_in = 'KEY_WORKER' and exists (select 1 from team_member km where km.case_id = s.case_id"
                    + " and km.practitioner_id = :me and km.team_role = 'KEY_WORKER' and km.left_on is null))"
                    + " or (s.stands_in <> 'KEY_WORKER' and s.stands_in in (:roles))";

    /**
     * MariaDB is to begin with what could be the reader's: it would begin with the children, as there are fewer of them in its
     * estimate, and look at all steps of all. Other databases read a comment.
     */
    private static final String AS_WRITTEN = "/*! straight_join */ ";

    private static final String AS_IT_LIKES = "";
    private static final byte[] NOBODY = new byte[16];

    /** What the reader may do: given to them in person, in a queue of theirs that nobody has taken from, or in place of others. */
    static TaskQuery of(Reader reader, Scope scope, StepCatalogue catalogue, TaskFilter filter) {
        Set<String> roles = reader.roles().stream().map(Enum::name).collect(Collectors.toSet());
        Map<String, Object> params = new HashMap<>(scope.params());
        params.put("me", id(reader.practitionerId()));
        params.put("myAgency", id(reader.agencyId()));
        params.put("roles", some(roles));
        Set<String> also = catalogue.alsoFor(roles);
        params.put("also", some(also));
        params.put(
                "alsoSteps",
                some(also.stream()
                        .map(step -> step.substring(step.indexOf('/') + 1))
                        .collect(Collectors.toSet())));
        StringBuilder sql = new StringBuilder(filter.caseRef() == null ? OF_AREA : OF_CHILD)
                .append(OPEN)
                .append(" and (s.assignee_id = :me or (s.assignee_id is null"
                        + " and (((s.agency_id is null or s.agency_id = :myAgency) and (s.role in (:roles)")
                .append(" or concat(s.process, '/', s.step) in (:also))) or ")
                .append(STANDS_IN)
                .append("))) and (")
                .append(scope.sql())
                .append(')');
        and(sql, params, "c.reference = ", "onlyChild", filter.caseRef());
        and(sql, params, "s.process = ", "onlyProcess", filter.process());
        and(sql, params, "s.step = ", "onlyStep", filter.step());
        and(sql, params, "s.due_on < ", "dueBefore", filter.dueBefore());
        return new TaskQuery(filter.caseRef() == null ? AS_WRITTEN : AS_IT_LIKES, sql.toString(), params);
    }

    /** The whole query for these columns. */
    String select(String columns) {
        return "select " + order + columns + sql;
    }

    TaskQuery with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(params);
        more.put(name, value);
        return new TaskQuery(order, sql, more);
    }

    private static void and(
            StringBuilder sql, Map<String, Object> params, String test, String name, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(test).append(':').append(name);
            params.put(name, value);
        }
    }

    private static byte[] id(@Nullable UUID id) {
        return id == null ? NOBODY : Ids.bytes(id);
    }

    private static List<String> some(Set<String> names) {
        return names.isEmpty() ? List.of("-") : names.stream().sorted().toList();
    }
}
