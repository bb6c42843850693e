package uk.waymark.engine.foundations;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.answers.Cover;
import uk.waymark.engine.answers.VoiceState;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.decision.Decision;
import uk.waymark.engine.people.Sector;
import uk.waymark.rules.YesNo;

/** Reads who is trained where, who was heard before decisions, and which sectors are in the team. */
@Component
class TeamworkEvidence {

    private static final Set<Sector> CORE = EnumSet.of(Sector.HEALTH, Sector.EDUCATION, Sector.SOCIAL_CARE);
    /** Decisions as people recorded them; and a panel's, which says itself whether the family was heard and told. */
    private static final String VOICES = """
            select x.case_id, x.state from (
              select d.case_id, h.state, d.decided_at, d.id from decision d left join heard h on h.decision_id = d.id
                where d.case_id in (:cases) and d.kind not in (:notes)
              union all
              select i.case_id, case when i.told_on is not null then 'TOLD' when i.view_given = 'YES' then 'CONSIDERED'
                else 'REASON_WHY_NOT' end, i.need_decided_at, i.id from panel_item i
                where i.case_id in (:cases) and i.need_decided_at is not null and i.need_outcome <> 'DEFER') x
            order by x.decided_at desc, x.id desc""";

    private static final int LAST_DECISIONS = 3;
    private static final int LAST_TWO = 2;

    private final JdbcClient jdbc;
    private final Today today;

    TeamworkEvidence(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** One skill in one or more places, with one person who is trained in it, if there is one. */
    private record Skill(
            UUID caseId,
            UUID id,
            boolean vital,
            String places,
            @Nullable String place,
            @Nullable LocalDate until) {}

    /** One decision, the newest first. */
    private record Voice(UUID caseId, @Nullable VoiceState state) {}

    /** A sector that is in a team. */
    private record Active(UUID caseId, Sector sector) {}

    /** Adds to the columns of these children. */
    void add(Collection<UUID> caseIds, Map<UUID, Map<String, @Nullable Object>> all) {
        List<byte[]> cases = caseIds.stream().map(Ids::bytes).toList();
        Map<UUID, List<Skill>> skills = skills(cases).stream().collect(Collectors.groupingBy(Skill::caseId));
        Map<UUID, List<Voice>> voices = voices(cases).stream().collect(Collectors.groupingBy(Voice::caseId));
        Map<UUID, List<Active>> active = active(cases).stream().collect(Collectors.groupingBy(Active::caseId));
        for (UUID id : caseIds) {
            Map<String, @Nullable Object> columns = Objects.requireNonNull(all.get(id));
            skills(skills.getOrDefault(id, List.of()), columns);
            voices(voices.getOrDefault(id, List.of()), columns);
            sectors(active.getOrDefault(id, List.of()), columns);
        }
    }

    private List<Skill> skills(List<byte[]> cases) {
        return jdbc.sql("select n.case_id, n.id, n.vital, n.places, t.place, t.valid_until from skill_need n"
                        + " left join trained_person t on t.skill_id = n.id and t.ended_on is null"
                        + " where n.case_id in (:cases) and n.ended_on is null")
                .param("cases", cases)
                .query((row, number) -> new Skill(
                        Columns.uuid(row, "case_id"),
                        Columns.uuid(row, "id"),
                        row.getBoolean("vital"),
                        row.getString("places"),
                        row.getString("place"),
                        Columns.dateOrNull(row, "valid_until")))
                .list();
    }

    private void skills(List<Skill> all, Map<String, @Nullable Object> columns) {
        if (!YesNo.YES.name().equals(columns.get("skills_asked"))) {
            return;
        }
        int uncovered = 0;
        int vital = 0;
        int thin = 0;
        for (List<Skill> one :
                all.stream().collect(Collectors.groupingBy(Skill::id)).values()) {
            Skill first = one.get(0);
            for (String place : first.places().split(",")) {
                Cover cover = cover(one, place);
                uncovered += cover == Cover.NOBODY ? 1 : 0;
                vital += cover == Cover.NOBODY && first.vital() ? 1 : 0;
                thin += cover == Cover.THIN ? 1 : 0;
            }
        }
        columns.put("skills_uncovered", uncovered);
        columns.put("skills_vital_uncovered", vital);
        columns.put("skills_thin", thin);
    }

    private Cover cover(List<Skill> one, String place) {
        List<LocalDate> until = one.stream()
                .filter(skill -> place.equals(skill.place()))
                .map(Skill::until)
                .filter(Objects::nonNull)
                .toList();
        return Cover.of(until, today.date());
    }

    private List<Voice> voices(List<byte[]> cases) {
        return jdbc.sql(VOICES)
                .param("cases", cases)
                .param("notes", List.of(Decision.NOTE, Decision.WENT_BACK))
                .query((row, number) -> new Voice(
                        Columns.uuid(row, "case_id"),
                        row.getString("state") == null ? null : VoiceState.valueOf(row.getString("state"))))
                .list();
    }

    private static void voices(List<Voice> all, Map<String, @Nullable Object> columns) {
        List<VoiceState> last = all.stream()
                .limit(LAST_DECISIONS)
                .map(Voice::state)
                .filter(Objects::nonNull)
                .toList();
        columns.put("decisions", Math.min(LAST_DECISIONS, all.size()));
        columns.put("decisions_looked_at", last.size());
        columns.put("decisions_with_view", (int)
                last.stream().filter(VoiceState::view).count());
        columns.put(
                "decisions_told", (int) last.stream().filter(VoiceState::told).count());
        boolean unheard = all.size() >= LAST_TWO
                && all.stream().limit(LAST_TWO).allMatch(voice -> voice.state() == VoiceState.NOT_ASKED);
        columns.put("last_two_unheard", (unheard ? YesNo.YES : YesNo.NO).name());
    }

    private List<Active> active(List<byte[]> cases) {
        return jdbc.sql("select distinct t.case_id, a.sector from team_member t join agency a on a.id = t.agency_id"
                        + " where t.case_id in (:cases) and t.left_on is null")
                .param("cases", cases)
                .query((row, number) ->
                        new Active(Columns.uuid(row, "case_id"), Sector.valueOf(row.getString("sector"))))
                .list();
    }

    /** Which sectors are needed is only known when somebody has said so. The council's SEND team stands for education. */
    private static void sectors(List<Active> active, Map<String, @Nullable Object> columns) {
        Object stored = columns.get(CareEvidence.NEEDED);
        if (stored == null || stored.equals("")) {
            return;
        }
        List<Sector> needed =
                Arrays.stream(stored.toString().split(",")).map(Sector::valueOf).toList();
        Set<Sector> there = active.stream()
                .map(one -> one.sector() == Sector.LOCAL_AUTHORITY ? Sector.EDUCATION : one.sector())
                .collect(Collectors.toSet());
        List<Sector> absent =
                needed.stream().filter(sector -> !there.contains(sector)).toList();
        columns.put("agencies_needed", needed.size());
        columns.put("agencies_active", needed.size() - absent.size());
        columns.put("core_agency_absent", (absent.stream().anyMatch(CORE::contains) ? YesNo.YES : YesNo.NO).name());
    }
}
