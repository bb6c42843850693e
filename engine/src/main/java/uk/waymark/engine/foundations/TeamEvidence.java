package uk.waymark.engine.foundations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.TeamSight;
import uk.waymark.engine.caseload.Caseloads;
import uk.waymark.engine.clock.Today;
import uk.waymark.rules.YesNo;

/** Reads who is in the teams, who of them can open the file, and whether the key workers have room. */
@Component
class TeamEvidence {

    private final JdbcClient jdbc;
    private final Caseloads caseloads;
    private final Today today;

    TeamEvidence(JdbcClient jdbc, Caseloads caseloads, Today today) {
        this.jdbc = jdbc;
        this.caseloads = caseloads;
        this.today = today;
    }

    /** One part in one team. */
    record Part(UUID caseId, UUID practitionerId, UUID agencyId, String role, int weightedLimit, boolean hasAccess) {}

    /** The teams of these children with the loads of their key workers: one query, and one more if any is named. */
    Teams read(Collection<UUID> caseIds) {
        List<Part> parts = jdbc.sql(
                        "select tm.case_id, tm.practitioner_id, tm.agency_id, tm.team_role, p.weighted_limit, "
                                + TeamSight.HAS_ACCESS
                                + " from team_member tm join practitioner p on p.id = tm.practitioner_id"
                                + " where tm.case_id in (:cases) and tm.left_on is null order by tm.joined_on, tm.id")
                .param("cases", caseIds.stream().map(Ids::bytes).toList())
                .param("today", today.date())
                .query((row, number) -> new Part(
                        Columns.uuid(row, "case_id"),
                        Columns.uuid(row, "practitioner_id"),
                        Columns.uuid(row, "agency_id"),
                        row.getString("team_role"),
                        row.getInt("weighted_limit"),
                        row.getInt("has_access") == 1))
                .list();
        List<UUID> keyWorkers = parts.stream()
                .filter(part -> part.role.equals("KEY_WORKER"))
                .map(Part::practitionerId)
                .distinct()
                .toList();
        return new Teams(parts.stream().collect(Collectors.groupingBy(Part::caseId)), caseloads.loads(keyWorkers));
    }

    /** Teams by child, and loads by key worker. */
    record Teams(Map<UUID, List<Part>> parts, Map<UUID, Integer> loads) {

        OneTeam of(UUID caseId) {
            return new OneTeam(parts.getOrDefault(caseId, List.of()), loads);
        }
    }

    /** One child's team. */
    record OneTeam(List<Part> parts, Map<UUID, Integer> loads) {

        int people() {
            return (int) parts.stream().map(Part::practitionerId).distinct().count();
        }

        int peopleWithAccess() {
            return (int)
                    withAccess().stream().map(Part::practitionerId).distinct().count();
        }

        int agenciesWithAccess() {
            return (int) withAccess().stream().map(Part::agencyId).distinct().count();
        }

        /** People with access who work outside the agency that owns the record: the lead, else the first in the team. */
        int outsidersWithAccess(@Nullable UUID leadAgency) {
            UUID owner = leadAgency == null && !parts.isEmpty() ? parts.get(0).agencyId : leadAgency;
            return (int) withAccess().stream()
                    .filter(part -> !part.agencyId.equals(owner))
                    .map(Part::practitionerId)
                    .distinct()
                    .count();
        }

        YesNo has(String role) {
            return parts.stream().anyMatch(part -> part.role.equals(role)) ? YesNo.YES : YesNo.NO;
        }

        YesNo keyWorkerWithinCapacity() {
            Optional<Part> keyWorker = parts.stream()
                    .filter(part -> part.role.equals("KEY_WORKER"))
                    .findFirst();
            return keyWorker
                    .map(part ->
                            loads.getOrDefault(part.practitionerId, 0) <= part.weightedLimit ? YesNo.YES : YesNo.NO)
                    .orElse(YesNo.NOT_KNOWN);
        }

        private List<Part> withAccess() {
            return parts.stream().filter(Part::hasAccess).toList();
        }
    }
}
