package uk.waymark.engine.foundations;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.casefile.Condition;
import uk.waymark.rules.YesNo;

/**
 * What is known of one child, gathered from the records of every agency, as it stands in the one wide row.
 *
 * @param care the columns for the foundations that are looked at where care is complex
 */
record Evidence(
        UUID caseId,
        Condition condition,
        Sharing sharing,
        NightHelp night,
        Leading leading,
        Map<String, @Nullable Object> care) {

    /** What is known about the shared record. */
    record Sharing(
            int activeMembers,
            int membersWithAccess,
            int agenciesWithAccess,
            int outsideMembersWithAccess,
            YesNo refused,
            YesNo emergencySummary,
            @Nullable LocalDate summaryConfirmedOn,
            YesNo plainVersion) {}

    /** What is known about help out of hours. */
    record NightHelp(
            @Nullable Integer numbers,
            @Nullable Integer hoursCovered,
            YesNo nursing,
            YesNo consultant,
            @Nullable LocalDate testedOn,
            YesNo familyTold,
            YesNo coversHome,
            YesNo coversAge) {}

    /** What is known about who leads. */
    record Leading(
            YesNo keyWorker,
            @Nullable LocalDate keyWorkerAskedOn,
            YesNo deputy,
            YesNo leadClinician,
            YesNo leadAgency,
            YesNo escalationOwner,
            YesNo withinCapacity,
            @Nullable LocalDate familyContactOn) {}

    /** The columns of the wide row with their values, without the child's identifier. */
    Map<String, @Nullable Object> columns() {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("phase", condition.phase().name());
        columns.put("palliative_category", condition.category());
        columns.put("life_limiting", condition.lifeLimiting().name());
        columns.put("symptom_plan", condition.symptomPlan().name());
        columns.put("discharge_on", condition.dischargeOn());
        columns.put("adult_transfer_on", condition.adultTransferOn());
        putSharing(columns);
        putNight(columns);
        putLeading(columns);
        columns.putAll(care);
        return columns;
    }

    private void putSharing(Map<String, @Nullable Object> columns) {
        columns.put("active_members", sharing.activeMembers);
        columns.put("members_with_access", sharing.membersWithAccess);
        columns.put("agencies_with_access", sharing.agenciesWithAccess);
        columns.put("outside_members_with_access", sharing.outsideMembersWithAccess);
        columns.put("sharing_refused", sharing.refused.name());
        columns.put("emergency_summary", sharing.emergencySummary.name());
        columns.put("summary_confirmed_on", sharing.summaryConfirmedOn);
        columns.put("plain_version", sharing.plainVersion.name());
    }

    private void putNight(Map<String, @Nullable Object> columns) {
        columns.put("out_of_hours_numbers", night.numbers);
        columns.put("hours_covered", night.hoursCovered);
        columns.put("nursing_at_night", night.nursing.name());
        columns.put("consultant_advice", night.consultant.name());
        columns.put("number_tested_on", night.testedOn);
        columns.put("family_told_number", night.familyTold.name());
        columns.put("covers_home", night.coversHome.name());
        columns.put("covers_age", night.coversAge.name());
    }

    private void putLeading(Map<String, @Nullable Object> columns) {
        columns.put("key_worker_named", leading.keyWorker.name());
        columns.put("key_worker_asked_on", leading.keyWorkerAskedOn);
        columns.put("deputy_named", leading.deputy.name());
        columns.put("lead_clinician_named", leading.leadClinician.name());
        columns.put("lead_agency_named", leading.leadAgency.name());
        columns.put("escalation_owner_named", leading.escalationOwner.name());
        columns.put("key_worker_within_capacity", leading.withinCapacity.name());
        columns.put("family_contact_on", leading.familyContactOn);
    }
}
