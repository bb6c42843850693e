package uk.waymark.engine.foundations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.YesNo;

/** The columns of the wide row for the foundations that are looked at where care is complex. */
final class CareColumns {

    private static final List<String> ANSWERS = List.of(
            "complex_care",
            "care_plan",
            "child_view",
            "family_view",
            "education_in_plan",
            "adulthood_in_plan",
            "advance_plan_offered",
            "main_carer_named",
            "sole_carer",
            "carer_assessment",
            "siblings",
            "contingency",
            "grief_support",
            "skills_asked",
            "last_two_unheard",
            "core_agency_absent",
            "parts_agreed",
            "barrier",
            "care_blocked",
            "funding_agreed",
            "left_without_meeting");

    private static final List<String> DAYS_AND_COUNTS = List.of(
            "born_on",
            "team_since",
            "plan_reviewed_on",
            "outcome_measured_on",
            "feedback_on",
            "carer_assessed_on",
            "joint_review_on",
            "barrier_since",
            "oldest_prompt_on",
            "own_outcomes",
            "data_complete_percent",
            "important_people",
            "skills_uncovered",
            "skills_vital_uncovered",
            "skills_thin",
            "decisions",
            "decisions_looked_at",
            "decisions_with_view",
            "decisions_told",
            "agencies_needed",
            "agencies_active",
            "prompts_open");

    private CareColumns() {}

    /** A child of whom nothing of this is known. */
    static Map<String, @Nullable Object> empty() {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        ANSWERS.forEach(column -> columns.put(column, YesNo.NOT_KNOWN.name()));
        DAYS_AND_COUNTS.forEach(column -> columns.put(column, null));
        return columns;
    }

    /** Yes, or not known. */
    static YesNo known(boolean yes) {
        return yes ? YesNo.YES : YesNo.NOT_KNOWN;
    }
}
