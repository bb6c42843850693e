package uk.waymark.engine.invariants.ledgers;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.invariants.Children;
import uk.waymark.engine.invariants.Invariant;
import uk.waymark.engine.invariants.Violation;
import uk.waymark.engine.people.Role;

/** Every way to a child's file that the rows hold leads back to a reason: a ground, an answer, a role, a part in the team. */
@Component
class AccessHasItsGround implements Invariant {

    private static final Map<String, String> WITHOUT = new TreeMap<>(Map.of(
            "somebody is in the team by law and no ground is stated", """
                    team_member x where x.left_on is null and x.basis = 'STATUTORY' and exists (select 1
                      from practitioner_role r where r.practitioner_id = x.practitioner_id and r.role in (:reading))
                    and not exists (select 1 from lawful_basis g
                      where g.case_id = x.case_id and g.agency_id = x.agency_id)""",
            "somebody is in the team by permission and nobody was asked for one", """
                    team_member x where x.left_on is null and x.basis = 'PERMISSION' and not exists (select 1
                      from permission g where g.case_id = x.case_id and g.agency_id = x.agency_id)""",
            "somebody who has left their agency is in the team", """
                    team_member x where x.left_on is null and exists (select 1 from practitioner p
                      where p.id = x.practitioner_id and p.left_on < :yesterday)""",
            "a step is somebody's who has neither its role nor a part in the team", """
                    journey_step x where x.ended_at is null and x.assignee_id is not null
                    and not exists (select 1 from practitioner_role r
                      where r.practitioner_id = x.assignee_id and r.role = x.role)
                    and not exists (select 1 from account a join account_role r on r.account_id = a.id
                      where a.practitioner_id = x.assignee_id and r.role = x.role)
                    and not exists (select 1 from team_member t
                      where t.case_id = x.case_id and t.practitioner_id = x.assignee_id and t.left_on is null)""",
            "a step is somebody's of another area", """
                    journey_step x where x.ended_at is null and x.assignee_id is not null and not exists (select 1
                      from practitioner p join agency a on a.id = p.agency_id
                      where p.id = x.assignee_id and a.area_id = x.area_id)""",
            "a step stands in the queue of another area", """
                    journey_step x where x.ended_at is null and exists (select 1 from child_file c
                      where c.id = x.case_id and c.area_id <> x.area_id)""",
            "a sign-in of the family is no family's", """
                    family_member x where x.account_id is not null and not exists (select 1 from account_role r
                      where r.account_id = x.account_id and r.role in ('PARENT', 'YOUNG_PERSON'))"""));

    private static final List<String> READING = Stream.of(Role.values())
            .filter(role -> !AccessPolicy.readableBy(role).isEmpty())
            .map(Enum::name)
            .toList();

    private final JdbcClient jdbc;
    private final Today today;

    AccessHasItsGround(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    @Override
    public String key() {
        return "access-has-its-ground";
    }

    @Override
    public String sentence() {
        return "Nobody has a way to a child's file without a reason";
    }

    @Override
    public List<Violation> violations(Children children) {
        return WITHOUT.entrySet().stream()
                .flatMap(way -> found(children, way.getKey(), way.getValue()).stream())
                .toList();
    }

    private List<Violation> found(Children children, String what, String rows) {
        return jdbc.sql("select distinct x.case_id from " + rows + " and x.case_id in (:cases)")
                .param("cases", children.keys())
                .param("reading", READING)
                .param("yesterday", today.date().minusDays(1))
                .query((row, n) -> children.violation(Columns.uuid(row, "case_id"), what))
                .list();
    }
}
