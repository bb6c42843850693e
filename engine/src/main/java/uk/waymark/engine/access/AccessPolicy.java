package uk.waymark.engine.access;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Role;

/**
 * The one access policy: role x relationship x kind of information x act. One predicate answers both "may I open this
 * one?" and "which ones may I list?", so that a list and a record cannot disagree. A denial wins over every grant.
 */
@Component
public class AccessPolicy {

    private static final String A_FILE = "c.status <> 'MERGED'";

    private static final String NOT_SHUT_OUT = """
            not exists (select 1 from family_member dm where dm.case_id = c.id
              and dm.account_id = :scopeAccount and dm.restricted = true)""";

    private static final byte[] NOBODY = new byte[16];

    private final JdbcClient jdbc;
    private final Today today;

    AccessPolicy(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Whether unassigned steps of this role are open to everybody of it in the area, and not only to those in the team. */
    public static boolean hasQueue(Role role) {
        return Grants.WITH_A_QUEUE.contains(role);
    }

    /** The files whose information of this class the reader may use in this way. */
    public Scope scope(Reader reader, DataClass dataClass, Act act) {
        return scope(reader, dataClass, act, "");
    }

    /**
     * The same for a query that has an open step of each file in hand, under the alias {@code s}: where that step itself waits
     * for the reader, nothing else has to be looked for.
     */
    public StepScope scopeOfSteps(Reader reader, DataClass dataClass, Act act) {
        String waits = Relationship.waits("s");
        Scope scope = scope(reader, dataClass, act, waits);
        Set<Role> able = able(reader, dataClass, act);
        if (able.stream().noneMatch(role -> Grants.through(role, dataClass, act).contains(Relationship.QUEUE))) {
            return new StepScope(scope, null, true, Set.of());
        }
        able.retainAll(Grants.WITH_A_QUEUE);
        Scope waiting = new Scope(waits, scope.params());
        return new StepScope(scope, reader.shutOut() ? undenied(reader, waiting) : waiting, reader.shutOut(), able);
    }

    private Scope scope(Reader reader, DataClass dataClass, Act act, String step) {
        Scope granted = granted(reader, dataClass, act, step);
        return granted.isOfNone() ? granted : undenied(reader, granted);
    }

    /** Those that no denial takes away: it wins over every grant. */
    private static Scope undenied(Reader reader, Scope granted) {
        String denials = reader.shutOut() ? A_FILE + " and " + NOT_SHUT_OUT : A_FILE;
        return new Scope("(" + denials + " and " + granted.sql() + ")", granted.params());
    }

    private Scope granted(Reader reader, DataClass dataClass, Act act, String step) {
        Set<Role> able = able(reader, dataClass, act);
        Set<Relationship> through = EnumSet.noneOf(Relationship.class);
        able.forEach(role -> through.addAll(Grants.through(role, dataClass, act)));
        List<String> ways = new ArrayList<>();
        if (!step.isEmpty() && through.contains(Relationship.QUEUE)) {
            ways.add(step);
        }
        through.forEach(relationship -> ways.add(relationship.sql()));
        Map<String, Object> params = params(reader, dataClass, able);
        return ways.isEmpty() ? Scope.ofNone(params) : new Scope("(" + String.join("\n or ", ways) + ")", params);
    }

    private static Set<Role> able(Reader reader, DataClass dataClass, Act act) {
        Set<Role> able = EnumSet.noneOf(Role.class);
        reader.roles().stream()
                .filter(role -> Grants.allows(role, dataClass, act))
                .forEach(able::add);
        return able;
    }

    private Map<String, Object> params(Reader reader, DataClass dataClass, Set<Role> able) {
        Map<String, Object> params = new HashMap<>();
        params.put("scopeAccount", Ids.bytes(reader.accountId()));
        params.put("scopePractitioner", bytes(reader.practitionerId()));
        params.put("scopeAgency", bytes(reader.agencyId()));
        params.put("scopeArea", bytes(reader.areaId()));
        params.put("scopeToday", today.date());
        params.put("scopeClasses", classes(dataClass));
        params.put("scopeQueueRoles", names(able, Grants.WITH_A_QUEUE));
        params.put("scopeAdviceRoles", names(able, Grants.ADVISERS));
        return params;
    }

    /** To know that a child is in one's team, any class that may be shared is enough. */
    private static List<String> classes(DataClass dataClass) {
        EnumSet<DataClass> classes =
                dataClass == DataClass.CORE ? EnumSet.allOf(DataClass.class) : EnumSet.of(dataClass);
        return classes.stream().map(Enum::name).toList();
    }

    private static List<String> names(Set<Role> able, Set<Role> some) {
        List<String> names =
                able.stream().filter(some::contains).map(Enum::name).collect(Collectors.toList());
        return names.isEmpty() ? List.of("-") : names;
    }

    private static byte[] bytes(@Nullable UUID id) {
        return id == null ? NOBODY : Ids.bytes(id);
    }

    /**
     * Opens one file for one act.
     *
     * @throws Refusal.NotFound when the reader may not know that the child is here, or no such file exists: the same
     *     answer for both
     * @throws Refusal.NotAllowed when the reader may know the child but not use the file in this way
     */
    public OpenCase open(Reader reader, String reference, DataClass dataClass, Act act) {
        return find(reader, reference, new Use(dataClass, act), Set.of())
                .orElseThrow(() -> refusal(reader, reference, dataClass, act))
                .file();
    }

    /** True when {@link #open} would succeed: for showing a button, never instead of the check. */
    public boolean allows(Reader reader, String reference, DataClass dataClass, Act act) {
        return find(reader, reference, new Use(dataClass, act), Set.of()).isPresent();
    }

    /**
     * Opens one file to be read, and says at once in which of these ways the reader may use it besides: for showing buttons,
     * never instead of the check.
     *
     * @throws Refusal.NotFound as {@link #open}
     */
    public Opened open(Reader reader, String reference, Set<Use> asked) {
        return find(reader, reference, new Use(DataClass.CORE, Act.READ), asked)
                .orElseThrow(() -> refusal(reader, reference, DataClass.CORE, Act.READ));
    }

    /** A file that is open to be read, and what else was asked about it. */
    public record Opened(OpenCase file, Allowed allowed) {}

    private Refusal refusal(Reader reader, String reference, DataClass dataClass, Act act) {
        boolean plain = dataClass == DataClass.CORE && act == Act.READ;
        return !plain && allows(reader, reference, DataClass.CORE, Act.READ)
                ? new Refusal.NotAllowed("child.not.allowed")
                : new Refusal.NotFound("child.not.found");
    }

    private Optional<Opened> find(Reader reader, String reference, Use use, Set<Use> asked) {
        Scope scope = scope(reader, use.dataClass(), use.act());
        UsesAsked more = UsesAsked.besides(use, asked, other -> granted(reader, other.dataClass(), other.act(), ""));
        return jdbc.sql("select c.id, c.reference, c.area_id, c.status, c.wrapped_key, c.version" + more.columns()
                        + " from child_file c where c.reference = :scopeReference and " + scope.sql())
                .params(scope.params())
                .params(more.params())
                .param("scopeReference", reference)
                .query((row, number) -> new Opened(
                        new OpenCase(
                                Ids.uuid(row.getBytes("id")),
                                row.getString("reference"),
                                Ids.uuid(row.getBytes("area_id")),
                                ChildStatus.valueOf(row.getString("status")),
                                row.getBytes("wrapped_key"),
                                row.getInt("version")),
                        more.allowed(row)))
                .optional();
    }

    /** The roles of those who are asked for advice on a child. */
    public static Set<Role> advisers() {
        return Set.copyOf(Grants.ADVISERS);
    }

    /** The classes of information that a person in this role works with, and for which a ground has to be stated. */
    public static Set<DataClass> readableBy(Role role) {
        return Grants.readable(role);
    }
}
