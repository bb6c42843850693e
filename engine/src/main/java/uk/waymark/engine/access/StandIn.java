package uk.waymark.engine.access;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Role;

/**
 * The one rule of whose a step is that is nobody's in person, so that each is in somebody's list: those in the team who
 * hold its role, or everybody of that role in the area where it has a queue; else the child's key worker; else the
 * authority's casework. It goes by who can sign in and open the file today.
 */
@Component
public class StandIn {

    private static final String IN_TEAM = "select tm.practitioner_id from team_member tm"
            + " join practitioner p on p.id = tm.practitioner_id and p.left_on is null"
            + " join account a on a.practitioner_id = p.id and a.enabled = true"
            + " join account_role r on r.account_id = a.id"
            + " where tm.case_id = :case and tm.left_on is null and " + TeamSight.CAN_OPEN;

    /** Only whoever works in the area may do a step that is nobody's in person. */
    private static final String OF_THE_ROLE = "exists (" + IN_TEAM
            + " and r.role in (:roles) and tm.agency_id = coalesce(:agency, tm.agency_id)"
            + " and exists (select 1 from agency g where g.id = p.agency_id and g.area_id = :area))";

    private static final String IN_THE_AREA = """
            exists (select 1 from account_role r join account a on a.id = r.account_id and a.enabled = true
              join practitioner p on p.id = a.practitioner_id and p.left_on is null
              join agency g on g.id = p.agency_id and g.area_id = :area
              where r.role = :queue and p.agency_id = coalesce(:agency, p.agency_id))""";

    private static final String ASKED_FOR_ADVICE = """
            exists (select 1 from advice_request ar join practitioner p on p.agency_id = ar.agency_id and p.left_on is null
              join agency g on g.id = p.agency_id and g.area_id = :area
              join account a on a.practitioner_id = p.id and a.enabled = true
              join account_role r on r.account_id = a.id and r.role = ar.role
              where ar.case_id = :case and ar.state in ('ASKED', 'GIVEN') and ar.role in (:roles)
              and ar.agency_id = coalesce(:agency, ar.agency_id))""";

    private static final String WHO = "select case when " + OF_THE_ROLE + " or " + IN_THE_AREA + " or "
            + ASKED_FOR_ADVICE + " then 'OWN' when exists (" + IN_TEAM
            + " and tm.team_role = 'KEY_WORKER') then 'KEY_WORKER' else 'SEN_CASEWORKER' end";

    private final JdbcClient jdbc;
    private final Today today;

    StandIn(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /**
     * A step that is nobody's in person.
     *
     * @param roles who may do it
     * @param agency the one agency that was asked; null for any
     */
    public record Unassigned(
            UUID caseId,
            UUID areaId,
            List<String> roles,
            @Nullable UUID agency) {}

    /** Of several roles that may do a step, the one in whose list it stands while it is nobody's in person. */
    public static Optional<String> listedUnder(List<String> roles) {
        return roles.stream()
                .filter(role -> AccessPolicy.hasQueue(Role.valueOf(role)))
                .findFirst()
                .or(() -> roles.stream().findFirst());
    }

    /** Who has it because nobody of its own roles can do it for this child; empty where somebody can. */
    public Optional<Role> of(Unassigned step) {
        if (step.agency() == null && step.roles().contains(Role.SEN_CASEWORKER.name())) {
            return Optional.empty();
        }
        String queue = listedUnder(step.roles())
                .filter(role -> AccessPolicy.hasQueue(Role.valueOf(role)))
                .orElse("-");
        String who = jdbc.sql(WHO)
                .param("case", Ids.bytes(step.caseId()))
                .param("area", Ids.bytes(step.areaId()))
                .param("agency", Columns.stored(step.agency()))
                .param("roles", step.roles().isEmpty() ? List.of("-") : step.roles())
                .param("queue", queue)
                .param("today", today.date())
                .query(String.class)
                .single();
        return who.equals("OWN") ? Optional.empty() : Optional.of(Role.valueOf(who));
    }

    /** Those in the team who can sign in and open the file today. */
    public Set<UUID> canOpenAsTeam(UUID caseId) {
        return new HashSet<>(jdbc.sql(IN_TEAM)
                .param("case", Ids.bytes(caseId))
                .param("today", today.date())
                .query((row, number) -> Columns.uuid(row, "practitioner_id"))
                .list());
    }

    /** Those of them who have this part in the team, the longest there first. */
    public List<UUID> inPart(UUID caseId, String teamRole) {
        return jdbc
                .sql(IN_TEAM + " and tm.team_role = :part order by tm.id")
                .param("case", Ids.bytes(caseId))
                .param("today", today.date())
                .param("part", teamRole)
                .query((row, number) -> Columns.uuid(row, "practitioner_id"))
                .list()
                .stream()
                .distinct()
                .toList();
    }

    /** Whether this person still works here and can sign in. */
    public boolean worksHere(UUID practitionerId) {
        return jdbc.sql("select count(*) from practitioner p join account a on a.practitioner_id = p.id"
                                + " where p.id = :who and p.left_on is null and a.enabled = true")
                        .param("who", Ids.bytes(practitionerId))
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
