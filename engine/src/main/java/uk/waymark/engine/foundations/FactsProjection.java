package uk.waymark.engine.foundations;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.rules.YesNo;

/**
 * Keeps one wide row of facts per child, gathered from the records of every agency in the transaction that changes one
 * of them: at most nine reads and one batch of writes for any number of children.
 */
@Component
public class FactsProjection {

    private final FileEvidence files;
    private final TeamEvidence teams;
    private final OtherEvidence other;
    private final NamedParameterJdbcTemplate jdbc;
    private final EntityManager entities;

    FactsProjection(
            FileEvidence files,
            TeamEvidence teams,
            OtherEvidence other,
            NamedParameterJdbcTemplate jdbc,
            EntityManager entities) {
        this.files = files;
        this.teams = teams;
        this.other = other;
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** What is read beside the file and the team. */
    @Component
    record OtherEvidence(NumberEvidence numbers, CareEvidence care) {}

    /** Gathers the facts of one child afresh. */
    @Transactional
    public void refresh(UUID caseId) {
        refresh(List.of(caseId));
    }

    /** Gathers the facts of these children afresh, some 500 at a time at most. */
    @Transactional
    public void refresh(Collection<UUID> caseIds) {
        if (caseIds.isEmpty()) {
            return;
        }
        entities.flush();
        Set<UUID> known = lock(caseIds);
        List<Evidence> rows = gather(caseIds);
        write(rows.stream().filter(row -> known.contains(row.caseId())).toList(), true);
        write(rows.stream().filter(row -> !known.contains(row.caseId())).toList(), false);
    }

    /** What is known of these children now, as a row would say it; writes nothing. */
    List<Evidence> gather(Collection<UUID> caseIds) {
        TeamEvidence.Teams allTeams = teams.read(caseIds);
        Map<UUID, List<NumberEvidence.NightNumber>> allNumbers = other.numbers().read(caseIds);
        Map<UUID, Map<String, @Nullable Object>> care = other.care().read(caseIds);
        return files.read(caseIds).stream()
                .map(file -> evidence(
                        file,
                        allTeams.of(file.caseId()),
                        allNumbers.getOrDefault(file.caseId(), List.of()),
                        care.getOrDefault(file.caseId(), CareColumns.empty())))
                .toList();
    }

    /**
     * Holds the wide rows until the commit, so that of two changes to the same child the second gathers what the first
     * has written. Not the child's file itself: every new record refers to that, and two such changes would wait for
     * each other for ever.
     *
     * @return the children that have a row
     */
    private Set<UUID> lock(Collection<UUID> caseIds) {
        return Set.copyOf(jdbc.query(
                "select case_id from child_facts where case_id in (:cases) order by case_id for update",
                Map.of("cases", caseIds.stream().map(Ids::bytes).toList()),
                (row, number) -> Columns.uuid(row, "case_id")));
    }

    private static Evidence evidence(
            FileEvidence.File file,
            TeamEvidence.OneTeam team,
            List<NumberEvidence.NightNumber> numbers,
            Map<String, @Nullable Object> care) {
        return new Evidence(
                file.caseId(),
                file.condition(),
                sharing(file, team),
                NumberEvidence.sum(numbers, file.searched()),
                new Evidence.Leading(
                        team.has("KEY_WORKER"),
                        file.keyWorkerAskedOn(),
                        team.has("DEPUTY"),
                        team.has("LEAD_CLINICIAN"),
                        file.leadAgency() == null ? YesNo.NO : YesNo.YES,
                        team.has("ESCALATION_OWNER"),
                        team.keyWorkerWithinCapacity(),
                        file.familyContactOn()),
                care);
    }

    private static Evidence.Sharing sharing(FileEvidence.File file, TeamEvidence.OneTeam team) {
        return new Evidence.Sharing(
                team.people(),
                team.peopleWithAccess(),
                team.agenciesWithAccess(),
                team.outsidersWithAccess(file.leadAgency()),
                refused(file, team),
                file.emergencySummary(),
                file.summaryConfirmedOn(),
                file.plainVersion());
    }

    /**
     * A refusal counts as the family's settled wish once it has been carried through. While somebody is still in the
     * team whom it has shut out, the team has something to put right, and the rules must say so.
     */
    private static YesNo refused(FileEvidence.File file, TeamEvidence.OneTeam team) {
        if (file.refusals() > 0 && team.peopleWithAccess() == team.people()) {
            return YesNo.YES;
        }
        return file.answers() > 0 ? YesNo.NO : YesNo.NOT_KNOWN;
    }

    private void write(List<Evidence> rows, boolean known) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> columns = List.copyOf(rows.get(0).columns().keySet());
        String sql = known
                ? "update child_facts set "
                        + columns.stream().map(c -> c + " = :" + c).collect(Collectors.joining(", "))
                        + " where case_id = :case_id"
                : "insert into child_facts (case_id, " + String.join(", ", columns) + ") values (:case_id, :"
                        + String.join(", :", columns) + ")";
        List<Map<String, @Nullable Object>> values =
                rows.stream().map(FactsProjection::values).toList();
        @SuppressWarnings({"unchecked", "rawtypes"})
        Map<String, ?>[] batch = values.toArray(new Map[0]);
        try {
            jdbc.batchUpdate(sql, batch);
        } catch (DuplicateKeyException overtaken) {
            throw new Refusal.NotNow("stale.page");
        }
    }

    private static Map<String, @Nullable Object> values(Evidence row) {
        Map<String, @Nullable Object> values = new HashMap<>(row.columns());
        values.put("case_id", Ids.bytes(row.caseId()));
        return values;
    }
}
