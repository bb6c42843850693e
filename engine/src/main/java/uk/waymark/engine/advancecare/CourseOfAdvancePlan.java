package uk.waymark.engine.advancecare;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.answers.PlanState;
import uk.waymark.rules.foundations.CarePhase;

/** How far it has come with a child's advance care plan, for the journey; no word of the plan itself. */
@Component
public class CourseOfAdvancePlan {

    private static final String QUERY = """
            select c.phase, a.state, a.review_on, a.edition,
              (select count(*) from plan_holder h where h.case_id = c.id and h.ended_on is null) as holders,
              (select count(*) from plan_holder h where h.case_id = c.id and h.ended_on is null
                and h.acknowledged <> a.edition) as waiting,
              (select count(*) from plan_holder h where h.case_id = c.id and h.ended_on is null
                and h.acknowledged <> a.edition and h.told_of > 0) as outside
            from child_file c left join advance_plan a on a.case_id = c.id and a.present = 'YES' where c.id = ?""";

    private final JdbcClient jdbc;
    private final AdvancePlans plans;

    CourseOfAdvancePlan(JdbcClient jdbc, AdvancePlans plans) {
        this.jdbc = jdbc;
        this.plans = plans;
    }

    /**
     * How far it has come.
     *
     * @param state null when nobody has recorded anything
     * @param edition the edition that is present; 0 before the first
     * @param holders how many hold a copy
     * @param waiting how many of them have not confirmed the present edition
     * @param outside how many of those were sent an edition once, so that a plan that does not hold may be with them
     */
    public record Standing(
            @Nullable PlanState state,
            @Nullable LocalDate reviewOn,
            int edition,
            int holders,
            int waiting,
            int outside,
            CarePhase phase) {

        /** Whether a plan has been made and holds. */
        public boolean made() {
            return state == PlanState.MADE;
        }
    }

    /** How far it has come for this child. */
    @Transactional
    public Standing of(UUID caseId) {
        plans.flush();
        return jdbc.sql(QUERY)
                .param(Ids.bytes(caseId))
                .query((row, n) -> {
                    String state = row.getString("state");
                    return new Standing(
                            state == null ? null : PlanState.valueOf(state),
                            Columns.dateOrNull(row, "review_on"),
                            row.getInt("edition"),
                            row.getInt("holders"),
                            row.getInt("waiting"),
                            row.getInt("outside"),
                            CarePhase.valueOf(row.getString("phase")));
                })
                .single();
    }
}
