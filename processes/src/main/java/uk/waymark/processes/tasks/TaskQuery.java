package uk.waymark.processes.tasks;

import java.util.ArrayList;
import java.util.Collection;
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
import uk.waymark.engine.people.Role;

/**
 * What somebody may do, the most pressing first: the one question that every list and count of tasks shares, so that they
 * cannot disagree.
 *
 * <p>All that could be the reader's is looked for in several ways, each in the order of an index of its own and only as far
 * as is wanted, so that the answer takes as long as it is, and not as long as the queue. Whether a step is theirs is asked
 * of each: a way is where to look, never a right.
 *
 * @param ways selects the steps, each as {@code id} and {@code due_or_never}; perhaps more of them than are wanted
 */
record TaskQuery(String ways, Map<String, Object> params) {

    private static final String OPEN = " s.ended_at is null and s.kind = 'USER_TASK'";
    private static final String MINE = " and s.assignee_id = :me";
    private static final String FREE = " and s.assignee_id is null and ";

    private static final String STANDS_IN =
            "(s.stands_in = 'KEY_WORKER' and exists (select 1 from team_member km where km.case_id = s.case_id"
                    + " and km.practitioner_id = :me and km.team_role = 'KEY_WORKER' and km.left_on is null))"
                    + " or (s.stands_in <> 'KEY_WORKER' and s.stands_in in (:roles))";

    private static final String STEPS = " from journey_step s join child_file c on c.id = s.case_id where";

    private static final String STEPS_OF_MY_CHILDREN =
            " from team_member nm join journey_step s on s.case_id = nm.case_id join child_file c on c.id = s.case_id"
                    + " where nm.practitioner_id = :me and nm.left_on is null and nm.team_role = 'KEY_WORKER' and";

    private static final String MOST_PRESSING = " order by s.due_or_never, s.id limit :most";

    /**
     * MariaDB is to begin with the steps: it would begin with the children, as there are fewer of them in its estimate, and
     * look at all steps of all. Other databases read a comment.
     */
    private static final String AS_WRITTEN = "(select /*! straight_join */ s.id, s.due_or_never";

    private static final String AS_IT_LIKES = "(select s.id, s.due_or_never";
    private static final byte[] NOBODY = new byte[16];

    /** What the reader may do: given to them in person, in a queue of theirs that nobody has taken from, or in place of others. */
    static TaskQuery of(Reader reader, Scope scope, StepCatalogue catalogue, TaskFilter filter) {
        List<String> roles = reader.roles().stream().map(Enum::name).sorted().toList();
        Set<String> also = catalogue.alsoFor(Set.copyOf(roles));
        Map<String, Object> params = new HashMap<>(scope.params());
        params.put("me", id(reader.practitionerId()));
        params.put("myAgency", id(reader.agencyId()));
        params.put("roles", some(roles));
        params.put("also", some(also));
        params.put(
                "alsoSteps",
                some(also.stream()
                        .map(step -> step.substring(step.indexOf('/') + 1))
                        .collect(Collectors.toSet())));
        String theirs = theirs(scope, filter, params) + MOST_PRESSING + ")";
        String ways = filter.caseRef() == null
                ? AS_WRITTEN + String.join(theirs + " union " + AS_WRITTEN, wheres(roles, params)) + theirs
                : AS_IT_LIKES + STEPS + OPEN + theirs;
        return new TaskQuery(ways, params);
    }

    private static List<String> wheres(List<String> roles, Map<String, Object> params) {
        List<String> wheres = new ArrayList<>();
        wheres.add(STEPS + OPEN + MINE);
        wheres.add(STEPS + OPEN + FREE + "s.step in (:alsoSteps) and (s.role is null or s.role not in (:roles))");
        wheres.add(STEPS_OF_MY_CHILDREN + OPEN + " and s.stands_in = 'KEY_WORKER'");
        for (String role : roles) {
            String name = "role" + wheres.size();
            params.put(name, role);
            wheres.add(STEPS + OPEN + FREE + "s.role = :" + name);
            if (!role.equals(Role.KEY_WORKER.name())) {
                wheres.add(STEPS + OPEN + FREE + "s.stands_in = :" + name);
            }
        }
        return wheres;
    }

    private static String theirs(Scope scope, TaskFilter filter, Map<String, Object> params) {
        StringBuilder sql = new StringBuilder(" and (s.assignee_id = :me or (s.assignee_id is null"
                        + " and (((s.agency_id is null or s.agency_id = :myAgency) and (s.role in (:roles)")
                .append(" or concat(s.process, '/', s.step) in (:also))) or ")
                .append(STANDS_IN)
                .append("))) and (")
                .append(scope.sql())
                .append(')');
        and(sql, params, "c.reference = ", "onlyChild", filter.caseRef());
        and(sql, params, "s.process = ", "onlyProcess", filter.process());
        and(sql, params, "s.step = ", "onlyStep", filter.step());
        and(sql, params, "s.due_or_never < ", "dueBefore", filter.dueBefore());
        return sql.toString();
    }

    /** These columns of those on one page, the most pressing first. */
    String select(String columns) {
        return "select " + columns + " from (" + ways + ") chosen join journey_step s on s.id = chosen.id"
                + " join child_file c on c.id = s.case_id order by s.due_or_never, s.id limit :size offset :skipped";
    }

    /** Which they are and by when each is to be done, the most pressing first. */
    String chosen() {
        return "select chosen.id, chosen.due_or_never from (" + ways
                + ") chosen order by chosen.due_or_never, chosen.id limit :most";
    }

    /** These sums over all. */
    String sum(String sums) {
        return "select " + sums + " from (" + ways + ") chosen";
    }

    /** The same, looking for no more than so many. */
    TaskQuery most(int number) {
        return with("most", number);
    }

    TaskQuery with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(params);
        more.put(name, value);
        return new TaskQuery(ways, more);
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

    private static List<String> some(Collection<String> names) {
        return names.isEmpty() ? List.of("-") : names.stream().sorted().toList();
    }
}
