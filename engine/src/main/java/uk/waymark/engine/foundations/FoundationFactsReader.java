package uk.waymark.engine.foundations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.casefile.Condition;
import uk.waymark.engine.clock.BankHolidays;
import uk.waymark.engine.clock.Today;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.foundations.FoundationFacts;
import uk.waymark.rules.statute.SchoolYear;

/** Turns the wide rows into what the foundation rules read: dates become days, counted from today. */
@Component
public class FoundationFactsReader {

    private final JdbcClient jdbc;
    private final BankHolidays holidays;
    private final Today today;

    FoundationFactsReader(JdbcClient jdbc, BankHolidays holidays, Today today) {
        this.jdbc = jdbc;
        this.holidays = holidays;
        this.today = today;
    }

    /**
     * The facts of one child as they stand today.
     *
     * @throws Refusal.NotFound {@code child.facts.not.gathered} when nobody has gathered them yet
     */
    @Transactional(readOnly = true)
    public FoundationFacts read(UUID caseId) {
        return children(List.of(caseId)).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("child.facts.not.gathered"))
                .facts();
    }

    /** Reads as if it were noon of that day in England. */
    FoundationFactsReader on(LocalDate day) {
        Instant noon = day.atTime(LocalTime.NOON).atZone(Today.ENGLAND).toInstant();
        return new FoundationFactsReader(jdbc, holidays, new Today(Clock.fixed(noon, ZoneOffset.UTC)));
    }

    /** Those of these children whose facts have been gathered, in one query. */
    List<CheckedChild> children(Collection<UUID> caseIds) {
        return jdbc.sql("select k.*, c.reference, c.status, c.wrapped_key from child_facts k"
                        + " join child_file c on c.id = k.case_id where k.case_id in (:cases) order by c.reference")
                .param("cases", caseIds.stream().map(Ids::bytes).toList())
                .query((row, number) -> child(row))
                .list();
    }

    private CheckedChild child(ResultSet row) throws SQLException {
        return new CheckedChild(
                Columns.uuid(row, "case_id"),
                row.getString("reference"),
                ChildStatus.valueOf(row.getString("status")),
                row.getBytes("wrapped_key"),
                facts(row),
                dated(row),
                row.getBytes("fingerprint"));
    }

    /** Every fact in the order of its column, dates as dates. */
    private static String dated(ResultSet row) throws SQLException {
        StringJoiner all = new StringJoiner("|");
        int hash = row.findColumn("fingerprint");
        int end = row.findColumn("reference");
        for (int column = 2; column < end; column++) {
            if (column != hash) {
                all.add(String.valueOf(row.getString(column)));
            }
        }
        return all.toString();
    }

    private FoundationFacts facts(ResultSet row) throws SQLException {
        Condition condition = FileEvidence.condition(row);
        return new FoundationFacts(
                condition.phase(),
                condition.category(),
                condition.lifeLimiting(),
                condition.symptomPlan(),
                until(condition.dischargeOn()),
                until(condition.adultTransferOn()),
                count(row, "active_members"),
                count(row, "members_with_access"),
                count(row, "agencies_with_access"),
                count(row, "outside_members_with_access"),
                answer(row, "emergency_summary"),
                since(row, "summary_confirmed_on"),
                answer(row, "plain_version"),
                answer(row, "sharing_refused"),
                count(row, "out_of_hours_numbers"),
                count(row, "hours_covered"),
                answer(row, "nursing_at_night"),
                answer(row, "consultant_advice"),
                since(row, "number_tested_on"),
                answer(row, "family_told_number"),
                answer(row, "covers_home"),
                answer(row, "covers_age"),
                answer(row, "key_worker_named"),
                workingDaysSince(row, "key_worker_asked_on"),
                answer(row, "deputy_named"),
                answer(row, "lead_clinician_named"),
                answer(row, "lead_agency_named"),
                answer(row, "escalation_owner_named"),
                answer(row, "key_worker_within_capacity"),
                since(row, "family_contact_on"),
                answer(row, "complex_care"),
                age(row),
                schoolYear(row),
                since(row, "team_since"),
                answer(row, "care_plan"),
                since(row, "plan_reviewed_on"),
                answer(row, "child_view"),
                answer(row, "family_view"),
                answer(row, "education_in_plan"),
                answer(row, "adulthood_in_plan"),
                answer(row, "advance_plan_offered"),
                count(row, "own_outcomes"),
                since(row, "outcome_measured_on"),
                since(row, "feedback_on"),
                count(row, "data_complete_percent"),
                count(row, "important_people"),
                answer(row, "main_carer_named"),
                answer(row, "sole_carer"),
                answer(row, "carer_assessment"),
                since(row, "carer_assessed_on"),
                answer(row, "siblings"),
                answer(row, "contingency"),
                answer(row, "grief_support"),
                answer(row, "skills_asked"),
                count(row, "skills_uncovered"),
                count(row, "skills_vital_uncovered"),
                count(row, "skills_thin"),
                count(row, "decisions"),
                count(row, "decisions_looked_at"),
                count(row, "decisions_with_view"),
                count(row, "decisions_told"),
                answer(row, "last_two_unheard"),
                count(row, "agencies_needed"),
                count(row, "agencies_active"),
                answer(row, "core_agency_absent"),
                answer(row, "parts_agreed"),
                since(row, "joint_review_on"),
                answer(row, "barrier"),
                since(row, "barrier_since"),
                answer(row, "care_blocked"),
                answer(row, "funding_agreed"),
                count(row, "prompts_open"),
                since(row, "oldest_prompt_on"),
                answer(row, "left_without_meeting"));
    }

    private static YesNo answer(ResultSet row, String column) throws SQLException {
        return YesNo.valueOf(row.getString(column));
    }

    private static @Nullable Integer count(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    /** Calendar days until a day that is still to come; a day that has passed presses nobody any more. */
    private @Nullable Integer until(@Nullable LocalDate day) {
        LocalDate now = today.date();
        return day == null || day.isBefore(now) ? null : (int) ChronoUnit.DAYS.between(now, day);
    }

    private @Nullable Integer since(ResultSet row, String column) throws SQLException {
        LocalDate day = Columns.dateOrNull(row, column);
        return day == null ? null : (int) ChronoUnit.DAYS.between(day, today.date());
    }

    private @Nullable Integer age(ResultSet row) throws SQLException {
        LocalDate born = Columns.dateOrNull(row, "born_on");
        return born == null ? null : Period.between(born, today.date()).getYears();
    }

    private @Nullable Integer schoolYear(ResultSet row) throws SQLException {
        LocalDate born = Columns.dateOrNull(row, "born_on");
        return born == null ? null : SchoolYear.nationalCurriculumYear(born, today.date());
    }

    private @Nullable Integer workingDaysSince(ResultSet row, String column) throws SQLException {
        LocalDate day = Columns.dateOrNull(row, column);
        return day == null ? null : holidays.workingDays().between(day, today.date());
    }
}
