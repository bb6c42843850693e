package uk.waymark.processes.tasks;

import java.util.ArrayList;
import java.util.Arrays;
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
import uk.waymark.engine.access.StepScope;
import uk.waymark.engine.people.Role;

/**
 * What somebody may do, the most pressing first: the one question that every list and count of tasks shares, so that they
 * cannot disagree.
 *
 * <p>All that could be the reader's is looked for in several ways, each in the order of an index of its own and only as far
 * as is wanted, so that the answer takes as long as it is, and not as long as the queue. Where the step itself waits for
 * the reader, the access policy asks for nothing but a denial; otherwise it asks everything.
 *
 * @param ways selects the steps, each as {@code id} and {@code due_or_never}; perhaps more of them than are wanted
 */
record TaskQuery(String ways, Map<String, Object> params) {

    private static final String OPEN = "s.ended_at is null and s.kind = 'USER_TASK'";
    private static final String MINE = "s.assignee_id = :me";
    private static final String FREE = "s.assignee_id is null";
    private static final String MY_AGENCYS = "(s.agency_id is null or s.agency_id = :myAgency)";
    private static final String IN_MY_AREA = "s.area_id = :myArea";
    private static final String FOR_KEY_WORKER = "s.stands_in = 'KEY_WORKER'";
    private static final String ALSO_MINE = "concat(s.process, '/', s.step) in (:also)";

    /** What an index tells of the steps that are the reader's though another role has them. */
    private static final String OF_ANOTHER_ROLE =
            "s.step in (:alsoSteps) and (s.role is null or s.role not in (:roles))";

    private static final String STEPS_ALONE = " from journey_step s";

    private static final String STEPS = STEPS_ALONE + " join child_file c on c.id = s.case_id";

    private static final String STEPS_OF_TEAMS =
            " from team_member nm join journey_step s on s.case_id = nm.case_id join child_file c on c.id = s.case_id";

    private static final String KEY_WORKER_OF_TEAM =
            "nm.practitioner_id = :me and nm.left_on is null and nm.team_role = 'KEY_WORKER'";

    private static final String KEY_WORKER_OF_CHILD =
            "exists (select 1 from team_member km where km.case_id = s.case_id"
                    + " and km.practitioner_id = :me and km.team_role = 'KEY_WORKER' and km.left_on is null)";

    private static final String MOST_PRESSING = " order by s.due_or_never, s.id limit :most";

    /**
     * MariaDB is to begin with the steps: it would begin with the children, as there are fewer of them in its estimate, and
     * look at all steps of all. Other databases read a comment.
     */
    private static final String AS_WRITTEN = "select /*! straight_join */ s.id, s.due_or_never";

    private static final String AS_IT_LIKES = "select s.id, s.due_or_never";
    private static final byte[] NOBODY = new byte[16];

    /** What the reader may do: given to them in person, in a queue of theirs that nobody has taken from, or in place of others. */
    static TaskQuery of(Reader reader, StepScope scope, StepCatalogue catalogue, TaskFilter filter) {
        Map<String, Object> params = params(reader, catalogue);
        params.putAll(scope.whole().params());
        List<String> ways = filter.caseRef() == null
                ? ways(reader, scope, params)
                : List.of(AS_IT_LIKES
                        + STEPS
                        + where(theirs(reader), scope.whole().sql()));
        String last = only(filter, params) + MOST_PRESSING + ")";
        return new TaskQuery("(" + String.join(last + " union (", ways) + last, params);
    }

    /** The reader's among the open steps of one child, whose steps the reader may do. */
    static TaskQuery among(Reader reader, StepCatalogue catalogue, UUID child) {
        Map<String, Object> params = params(reader, catalogue);
        params.put("child", id(child));
        return new TaskQuery(
                AS_IT_LIKES + " from journey_step s" + where("s.case_id = :child", theirs(reader)), params);
    }

    private static Map<String, Object> params(Reader reader, StepCatalogue catalogue) {
        Set<String> roles = reader.roles().stream().map(Enum::name).collect(Collectors.toSet());
        StepCatalogue.Shared also = catalogue.alsoFor(roles);
        Map<String, Object> params = new HashMap<>();
        params.put("me", id(reader.practitionerId()));
        params.put("myAgency", id(reader.agencyId()));
        params.put("myArea", id(reader.areaId()));
        params.put("roles", some(roles));
        params.put("also", also.keys());
        params.put("alsoSteps", also.names());
        return params;
    }

    /** Where to look, and what the policy asks there. */
    private static List<String> ways(Reader reader, StepScope scope, Map<String, Object> params) {
        String whole = scope.whole().sql();
        Scope waiting = scope.waiting();
        String light = waiting == null ? whole : waiting.sql();
        String lightly = scope.ofFile() ? STEPS : STEPS_ALONE;
        List<String> ways = new ArrayList<>();
        ways.add(lightly + where(MINE, light));
        ways.add(STEPS + where(FREE, OF_ANOTHER_ROLE, ALSO_MINE, MY_AGENCYS, here(reader), whole));
        ways.add(STEPS_OF_TEAMS + where(KEY_WORKER_OF_TEAM, FREE, FOR_KEY_WORKER, whole));
        for (Role role : reader.roles().stream().sorted().toList()) {
            boolean queue = scope.queues().contains(role);
            String right = queue ? light : whole;
            String steps = queue ? lightly : STEPS;
            String name = "role" + ways.size();
            params.put(name, role.name());
            ways.add(steps + where(FREE, "s.role = :" + name, MY_AGENCYS, here(reader), right));
            if (role != Role.KEY_WORKER) {
                ways.add(steps + where(FREE, "s.stands_in = :" + name, IN_MY_AREA, right));
            }
        }
        return ways.stream().map(way -> AS_WRITTEN + way).toList();
    }

    /** What all these ways find, of any step. */
    private static String theirs(Reader reader) {
        String byRole = and(MY_AGENCYS, here(reader), "(s.role in (:roles) or " + ALSO_MINE + ")");
        String forKeyWorker = and(FOR_KEY_WORKER, KEY_WORKER_OF_CHILD);
        String instead = and("s.stands_in <> 'KEY_WORKER' and s.stands_in in (:roles)", IN_MY_AREA);
        return "(" + MINE + " or (" + FREE + " and (" + byRole + " or " + forKeyWorker + " or " + instead + ")))";
    }

    private static String where(String... conditions) {
        return " where " + OPEN + " and " + and(conditions);
    }

    private static String and(String... conditions) {
        return Arrays.stream(conditions)
                .filter(condition -> !condition.isEmpty())
                .collect(Collectors.joining(" and ", "(", ")"));
    }

    /** Whoever works for no agency has no area that could be another one. */
    private static String here(Reader reader) {
        return reader.areaId() == null ? "" : IN_MY_AREA;
    }

    private static String only(TaskFilter filter, Map<String, Object> params) {
        StringBuilder sql = new StringBuilder();
        add(sql, params, "c.reference = ", "onlyChild", filter.caseRef());
        add(sql, params, "s.process = ", "onlyProcess", filter.process());
        add(sql, params, "s.step = ", "onlyStep", filter.step());
        add(sql, params, "s.due_or_never < ", "dueBefore", filter.dueBefore());
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

    private static void add(
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
