package uk.waymark.deployment.multiply;

import java.util.Map;
import uk.waymark.deployment.multiply.table.Column;
import uk.waymark.deployment.multiply.table.Table;

/** The name under which each sealed column is sealed; in braces the column whose value belongs to it. */
final class SealedFields {

    /** Those that are not called after table and column, with the row's own identifier behind a colon. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("child_file.sealed_nhs_number", "NHS"),
            Map.entry("child_file.sealed_upn", "UPN"),
            Map.entry("child_file.sealed_contact", "contact"),
            Map.entry("decision.sealed_reason", "reason"),
            Map.entry("referral.sealed_referrer", "referrer"),
            Map.entry("referral.sealed_story", "story"),
            Map.entry("family_member.sealed_name", "family-name"),
            Map.entry("family_member.sealed_phone", "family-phone"),
            Map.entry("advice_request.sealed_note", "advice_request.note:{subject}"),
            Map.entry("reassessment.sealed_words", "reassessment.words:{subject}"),
            Map.entry("review_text.sealed", "review_text.sealed:{id}"),
            Map.entry("clock_event.sealed_evidence", "clock.evidence:{id}"),
            Map.entry("flag.sealed_not_needed", "flag.not-needed:{id}"),
            Map.entry("flag.sealed_gap_plan", "flag.gap-plan:{id}"),
            Map.entry("panel_item.sealed_question", "panel_item:question:{id}"),
            Map.entry("panel_item.sealed_papers", "panel_item:papers:{id}"),
            Map.entry("panel_item.sealed_view", "panel_item:view:{id}"),
            Map.entry("panel_item.sealed_view_used", "panel_item:view-used:{id}"),
            Map.entry("panel_item.sealed_legal_test", "panel_item:test:{id}"),
            Map.entry("panel_item.sealed_reason", "panel_item:reason:{id}"),
            Map.entry("panel_presence.sealed_interest", "panel_item:interest-{agency}:{item_id}"),
            Map.entry("care_planning.sealed_child_words", "care_planning.child:{case_id}"),
            Map.entry("care_planning.sealed_family_words", "care_planning.family:{case_id}"),
            Map.entry("care_circle.sealed_contingency_words", "care_circle.contingency:{case_id}"),
            Map.entry("partnership.sealed_barrier_words", "partnership.barrier:{case_id}"),
            Map.entry("shared_summary.sealed_emergency_summary", "shared_summary.emergency:{case_id}"),
            Map.entry("shared_summary.sealed_plain_version", "shared_summary.plain:{case_id}"),
            Map.entry("heard.sealed_words", "heard.words:{decision_id}"));

    private SealedFields() {}

    static String of(Table table, Column column) {
        String plain =
                table.name() + "." + column.name().substring("sealed".length()).replaceFirst("^_", "")
                        + (table.has("id") ? ":{id}" : ":{case_id}");
        return OTHERS.getOrDefault(table.name() + "." + column.name(), plain);
    }
}
