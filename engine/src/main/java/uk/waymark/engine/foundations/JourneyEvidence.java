package uk.waymark.engine.foundations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.rules.YesNo;

/**
 * What the journey itself has written down about plan, views, money and meetings: nobody is asked by hand for what a
 * final plan, a review or a panel has settled; the meeting of a review counts as the review, and not once more. One query;
 * what people have answered since is never made worse.
 */
@Component
class JourneyEvidence {

    private static final String QUERY = """
            select c.id,
              (select max(v.served_on) from plan_version v where v.case_id = c.id and v.status = 'FINAL') as final_on,
              (select count(*) from plan_version v join plan_line l on l.plan_version_id = v.id
                where v.case_id = c.id and v.status = 'FINAL' and l.adulthood = true) as adulthood,
              (select max(r.told_on) from review r where r.case_id = c.id and r.decision is not null) as reviewed_on,
              (select max(r.held_on) from review r where r.case_id = c.id) as review_met_on,
              (select count(*) from family_views f where f.case_id = c.id and f.sealed_child is not null) as child_views,
              (select count(*) from family_views f where f.case_id = c.id and f.sealed_family is not null) as family_views,
              (select max(m.held_on) from meeting m where m.case_id = c.id and m.state = 'HELD'
                and m.review_id is null
                and (select count(distinct coalesce(i.agency_id, p.agency_id)) from meeting_invitee i
                  left join practitioner p on p.id = i.practitioner_id
                  where i.meeting_id = m.id and i.came = 'YES') > 1) as met_on,
              (select count(*) from panel_item i where i.case_id = c.id and i.funded_at is not null
                and i.disputed = false) as agreed,
              (select count(*) from panel_item i where i.case_id = c.id and i.funded_at is not null
                and i.disputed = true) as disputed
            from child_file c where c.id in (:cases)""";

    private final JdbcClient jdbc;

    JourneyEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds to the columns of these children. */
    void add(Collection<UUID> caseIds, Map<UUID, Map<String, @Nullable Object>> all) {
        jdbc.sql(QUERY)
                .param("cases", caseIds.stream().map(Ids::bytes).toList())
                .query(row -> {
                    add(row, Objects.requireNonNull(all.get(Columns.uuid(row, "id"))));
                });
    }

    private static void add(ResultSet row, Map<String, @Nullable Object> columns) throws SQLException {
        LocalDate finalOn = Columns.dateOrNull(row, "final_on");
        if (finalOn != null) {
            yes(columns, "care_plan");
            yes(columns, "education_in_plan");
            later(columns, "plan_reviewed_on", finalOn);
            later(columns, "plan_reviewed_on", Columns.dateOrNull(row, "reviewed_on"));
        }
        if (row.getInt("adulthood") > 0) {
            yes(columns, "adulthood_in_plan");
        }
        if (row.getInt("child_views") > 0) {
            yesIfUnknown(columns, "child_view");
        }
        if (row.getInt("family_views") > 0) {
            yesIfUnknown(columns, "family_view");
        }
        later(columns, "joint_review_on", Columns.dateOrNull(row, "review_met_on"));
        later(columns, "joint_review_on", Columns.dateOrNull(row, "met_on"));
        money(row, columns);
    }

    /** What a panel has split is agreed; what it could not split is not, until somebody says that it has been settled. */
    private static void money(ResultSet row, Map<String, @Nullable Object> columns) throws SQLException {
        if (YesNo.YES.name().equals(columns.get("funding_agreed"))) {
            return;
        }
        if (row.getInt("disputed") > 0) {
            columns.put("funding_agreed", YesNo.NO.name());
        } else if (row.getInt("agreed") > 0) {
            yes(columns, "funding_agreed");
        }
    }

    private static void yes(Map<String, @Nullable Object> columns, String column) {
        columns.put(column, YesNo.YES.name());
    }

    private static void yesIfUnknown(Map<String, @Nullable Object> columns, String column) {
        if (YesNo.NOT_KNOWN.name().equals(columns.get(column))) {
            yes(columns, column);
        }
    }

    private static void later(Map<String, @Nullable Object> columns, String column, @Nullable LocalDate day) {
        LocalDate known = (LocalDate) columns.get(column);
        if (day != null && (known == null || known.isBefore(day))) {
            columns.put(column, day);
        }
    }
}
