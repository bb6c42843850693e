package uk.waymark.engine.foundations;

import static uk.waymark.engine.foundations.CareColumns.known;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.answers.CarerSupport;
import uk.waymark.engine.answers.PlanKind;
import uk.waymark.engine.answers.PlanState;
import uk.waymark.engine.answers.ViewState;
import uk.waymark.engine.casefile.Condition;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.foundations.CarePhase;

/**
 * Reads what the seven foundations need that are looked at where care is complex: one query for all children, and four
 * more when at least one of them belongs to those.
 */
@Component
class CareEvidence {

    private static final String QUERY = """
            select c.id, c.birth_date, c.phase, c.palliative_category, c.life_limiting, c.symptom_plan, c.discharge_on,
              c.adult_transfer_on, p.*, k.*, w.*, s.looked_on, n.indicates, a.state as advance_state,
              case when c.sealed_nhs_number is null then 0 else 1 end as has_nhs,
              case when c.sealed_upn is null then 0 else 1 end as has_upn,
              (select min(t.joined_on) from team_member t where t.case_id = c.id and t.left_on is null) as team_since,
              (select count(*) from child_outcome o where o.case_id = c.id and o.ended_on is null
                and o.own = true) as outcomes,
              (select max(o.measured_on) from child_outcome o where o.case_id = c.id and o.ended_on is null
                and o.own = true) as outcome_on,
              (select count(*) from important_person i where i.case_id = c.id and i.ended_on is null) as people,
              (select count(*) from important_person i where i.case_id = c.id and i.ended_on is null
                and i.main_carer = true) as carers,
              (select count(*) from learning_prompt l where l.case_id = c.id and l.answered_on is null) as prompts,
              (select min(l.happened_on) from learning_prompt l where l.case_id = c.id
                and l.answered_on is null) as prompt_on,
              (select count(*) from hospital_stay h where h.case_id = c.id and h.left_on is not null
                and h.override_by is not null and not exists (select 1 from meeting m where m.case_id = h.case_id
                  and m.state = 'HELD' and m.kind in ('DISCHARGE_PLANNING', 'TEAM_AROUND_THE_CHILD')
                  and m.held_on >= h.in_since)) as left_unplanned
            from child_file c left join care_planning p on p.case_id = c.id left join care_circle k on k.case_id = c.id
              left join partnership w on w.case_id = c.id left join skills_check s on s.case_id = c.id
              left join care_needs n on n.case_id = c.id
              left join advance_plan a on a.case_id = c.id and a.present = 'YES'
            where c.id in (:cases)""";

    /** The sectors that are needed: read with the rest, but no column of the wide row. */
    static final String NEEDED = "needed";

    /** The day of leaving hospital: no column of this part of the wide row either. */
    private static final String LEAVES = "leaves_on";

    private static final int ITEMS_OF_DATA = 5;
    private static final int PERCENT = 100;

    private final JdbcClient jdbc;
    private final TeamworkEvidence teamwork;
    private final JourneyEvidence journey;

    CareEvidence(JdbcClient jdbc, TeamworkEvidence teamwork, JourneyEvidence journey) {
        this.jdbc = jdbc;
        this.teamwork = teamwork;
        this.journey = journey;
    }

    /** The columns of the wide row for these children. */
    Map<UUID, Map<String, @Nullable Object>> read(Collection<UUID> caseIds) {
        Map<UUID, Map<String, @Nullable Object>> all = new HashMap<>();
        jdbc.sql(QUERY)
                .param("cases", caseIds.stream().map(Ids::bytes).toList())
                .query((row, number) -> all.put(Columns.uuid(row, "id"), columns(row)))
                .list();
        List<UUID> complex = all.entrySet().stream()
                .filter(child -> closely(child.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (!complex.isEmpty()) {
            teamwork.add(complex, all);
            journey.add(complex, all);
        }
        all.values().forEach(columns -> columns.keySet().removeAll(Set.of(NEEDED, LEAVES)));
        return all;
    }

    /** Care is complex, or the child is to leave hospital, when it is looked at again who is trained. */
    private static boolean closely(Map<String, @Nullable Object> columns) {
        return YesNo.YES.name().equals(columns.get("complex_care")) || columns.get(LEAVES) != null;
    }

    private static Map<String, @Nullable Object> columns(ResultSet row) throws SQLException {
        Map<String, @Nullable Object> columns = CareColumns.empty();
        columns.put("born_on", Columns.dateOrNull(row, "birth_date"));
        columns.put("complex_care", complex(row).name());
        columns.put(LEAVES, Columns.dateOrNull(row, "discharge_on"));
        columns.put("team_since", Columns.dateOrNull(row, "team_since"));
        columns.put("prompts_open", row.getInt("prompts"));
        columns.put("oldest_prompt_on", Columns.dateOrNull(row, "prompt_on"));
        columns.put("left_without_meeting", (row.getInt("left_unplanned") > 0 ? YesNo.YES : YesNo.NO).name());
        String advance = row.getString("advance_state");
        if (advance != null) {
            columns.put(
                    "advance_plan_offered", PlanState.valueOf(advance).offered().name());
        }
        if (row.getDate("looked_on") != null) {
            columns.put("skills_asked", YesNo.YES.name());
        }
        if (row.getString("plan_kind") != null) {
            plan(row, columns);
        }
        if (row.getString("sole_carer") != null) {
            circle(row, columns);
        }
        if (row.getString("sectors") != null) {
            partnership(row, columns);
        }
        people(row, columns);
        return columns;
    }

    /** Life-limiting, in one of the four categories, getting worse, or with levels that point to continuing care. */
    private static YesNo complex(ResultSet row) throws SQLException {
        Condition condition = FileEvidence.condition(row);
        Integer category = condition.category();
        boolean worse = condition.phase() == CarePhase.DETERIORATING || condition.phase() == CarePhase.END_OF_LIFE;
        boolean needs = YesNo.YES.name().equals(row.getString("indicates"));
        if (condition.lifeLimiting() == YesNo.YES || (category != null && category > 0) || worse || needs) {
            return YesNo.YES;
        }
        return condition.lifeLimiting() == YesNo.NO ? YesNo.NO : YesNo.NOT_KNOWN;
    }

    private static void plan(ResultSet row, Map<String, @Nullable Object> columns) throws SQLException {
        PlanKind kind = PlanKind.valueOf(row.getString("plan_kind"));
        YesNo planned = kind == PlanKind.NONE ? YesNo.NO : known(kind != PlanKind.NOT_KNOWN);
        columns.put("care_plan", planned.name());
        columns.put("plan_reviewed_on", Columns.dateOrNull(row, "reviewed_on"));
        columns.put(
                "child_view",
                ViewState.valueOf(row.getString("child_view")).heard().name());
        columns.put(
                "family_view",
                ViewState.valueOf(row.getString("family_view")).heard().name());
        columns.put("education_in_plan", row.getString("education_covered"));
        columns.put("adulthood_in_plan", row.getString("adulthood_covered"));
        columns.put("feedback_on", Columns.dateOrNull(row, "feedback_on"));
        columns.put("own_outcomes", row.getInt("outcomes"));
        columns.put("outcome_measured_on", Columns.dateOrNull(row, "outcome_on"));
        columns.put("data_complete_percent", complete(row));
    }

    /** NHS number, pupil number, category, family doctor, school: how many of them are there, percent 0-100. */
    private static int complete(ResultSet row) throws SQLException {
        int there = row.getInt("has_nhs") + row.getInt("has_upn");
        there += row.getObject("palliative_category") == null ? 0 : 1;
        there += YesNo.YES.name().equals(row.getString("doctor_known")) ? 1 : 0;
        there += YesNo.YES.name().equals(row.getString("school_known")) ? 1 : 0;
        return there * PERCENT / ITEMS_OF_DATA;
    }

    private static void circle(ResultSet row, Map<String, @Nullable Object> columns) throws SQLException {
        columns.put("sole_carer", row.getString("sole_carer"));
        columns.put("carer_assessment", support(row, "carer_assessment"));
        columns.put("carer_assessed_on", Columns.dateOrNull(row, "carer_assessed_on"));
        columns.put("siblings", support(row, "siblings"));
        columns.put("contingency", row.getString("contingency"));
        columns.put("grief_support", support(row, "grief_support"));
    }

    /** Once the circle has been asked about, nobody named means nobody; before, it is not known. */
    private static void people(ResultSet row, Map<String, @Nullable Object> columns) throws SQLException {
        if (row.getInt("people") > 0 || row.getString("sole_carer") != null) {
            columns.put("important_people", row.getInt("people"));
            columns.put("main_carer_named", (row.getInt("carers") > 0 ? YesNo.YES : YesNo.NO).name());
        }
    }

    private static void partnership(ResultSet row, Map<String, @Nullable Object> columns) throws SQLException {
        columns.put(NEEDED, row.getString("sectors"));
        columns.put("parts_agreed", row.getString("parts_agreed"));
        columns.put("funding_agreed", row.getString("funding_agreed"));
        columns.put("joint_review_on", Columns.dateOrNull(row, "joint_review_on"));
        columns.put("barrier", row.getString("barrier"));
        columns.put("barrier_since", Columns.dateOrNull(row, "barrier_since"));
        columns.put("care_blocked", row.getString("blocked"));
    }

    private static String support(ResultSet row, String column) throws SQLException {
        return CarerSupport.valueOf(row.getString(column)).offered().name();
    }
}
