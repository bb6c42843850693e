package uk.waymark.engine.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.meeting.HoldMeeting;
import uk.waymark.engine.meeting.HoldMeeting.Held;
import uk.waymark.engine.meeting.MeetingKind;
import uk.waymark.engine.meeting.MeetingPages;
import uk.waymark.engine.meeting.MeetingPlan;
import uk.waymark.engine.meeting.PlanMeeting;
import uk.waymark.engine.testing.EveryFact;
import uk.waymark.rules.Finding;
import uk.waymark.rules.Ready;
import uk.waymark.rules.transition.TransitionFacts;

/** What the rules say of a young person follows what was recorded, and is settled by recording it. */
@EngineTest
class GrowingUpAdviceIT {

    @Autowired
    private AroundChild around;

    @Autowired
    private BeginGrowingUp begin;

    @Autowired
    private FirstAppointments appointments;

    @Autowired
    private AskAdultServices services;

    @Autowired
    private GrowingUpPages pages;

    @Autowired
    private GrowingUpFacts facts;

    @Autowired
    private TellAdultCare tell;

    @Autowired
    private Talks talks;

    @Autowired
    private PlanMeeting meetings;

    @Autowired
    private HoldMeeting holding;

    @Autowired
    private MeetingPages read;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Today today;

    private Child child;
    private Reader worker;

    @BeforeEach
    void a_young_person_is_on_the_way() {
        child = around.child();
        worker = child.caseworker();
        begin.byHand(worker, child.reference());
        born(today.date().minusYears(17).minusDays(9));
    }

    private void stored(String sql, Object... values) {
        transaction.executeWithoutResult(
                open -> assertThat(jdbc.update(sql, values)).isEqualTo(1));
    }

    private void born(LocalDate on) {
        stored("update child_file set birth_date = ? where id = ?", on, Ids.bytes(child.id()));
    }

    private void pointsToNeed() {
        stored(
                "insert into care_needs (case_id, sealed_levels, indicates, looked_on, looked_by, version)"
                        + " values (?, ?, 'YES', ?, ?, 0)",
                Ids.bytes(child.id()),
                new byte[] {1},
                today.date(),
                Ids.bytes(worker.accountId()));
    }

    private List<String> due() {
        return pages.advice(around.open(child)).stream().map(Finding::ruleId).toList();
    }

    @Test
    void a_first_appointment_was_missed_only_when_one_was() {
        assertThat(due()).doesNotContain("growing-up.first-appointment-missed");
    }

    @Test
    void where_levels_point_to_need_adult_healthcare_is_asked_for_at_each_age() {
        assertThat(due()).noneMatch(rule -> rule.startsWith("growing-up.adult-health"));

        pointsToNeed();

        assertThat(due())
                .contains(
                        "growing-up.adult-health-not-told",
                        "growing-up.adult-health-not-asked",
                        "growing-up.adult-health-not-decided");
    }

    @Test
    void adult_social_care_that_was_invited_has_been_asked() {
        assertThat(due()).contains("growing-up.adult-social-care-not-asked");

        services.invite(worker, child.reference(), AdultServiceKind.SOCIAL_CARE, "Invented Adult Social Care");

        assertThat(due()).doesNotContain("growing-up.adult-social-care-not-asked");
    }

    @Test
    void a_meeting_that_was_held_counts_for_a_year() {
        assertThat(due()).contains("growing-up.no-meeting-this-year");

        everybodyMeets();

        assertThat(due()).doesNotContain("growing-up.no-meeting-this-year");
    }

    private void everybodyMeets() {
        UUID id = meetings.plan(
                worker,
                child.reference(),
                new MeetingPlan(MeetingKind.TRANSITION, today.date(), LocalTime.NOON, true, "By telephone", List.of()));
        var planned = read.one(worker, around.open(child), id);
        Held held = new Held(
                today.date(), Set.of(planned.invited().get(0).id()), "We spoke.", "The adult team was not there.");
        holding.hold(worker, child.reference(), id, held, planned.version());
    }

    @Test
    void who_has_a_plan_is_told_that_its_rights_are_the_young_person_s_own() {
        assertThat(due()).doesNotContain("growing-up.plan-rights-not-explained");

        stored(
                "insert into plan_version (id, case_id, number, status, begun_on, served_on, version)"
                        + " values (?, ?, 1, 'FINAL', ?, ?, 0)",
                Ids.bytes(Ids.next()),
                Ids.bytes(child.id()),
                today.date(),
                today.date());

        assertThat(due()).contains("growing-up.plan-rights-not-explained");
    }

    @Test
    void nobody_has_met_the_services_for_adults_where_all_of_them_have_declined() {
        stored(
                "update child_file set adult_transfer_on = ? where id = ?",
                today.date().plusDays(90),
                Ids.bytes(child.id()));
        UUID clinic = services.invite(worker, child.reference(), AdultServiceKind.ADULT_SPECIALIST, "Invented Clinic");
        services.answered(worker, child.reference(), clinic, ServiceAnswer.DECLINED, 0);

        assertThat(due()).contains("growing-up.adult-services-not-met");
    }

    @Test
    void what_was_talked_over_or_not_needed_is_settled() {
        pointsToNeed();
        assertThat(due()).contains("growing-up.choices-not-talked-over", "growing-up.adult-health-not-decided");

        talks.about(worker, child.reference(), TalkTopic.CHOICES, today.date(), "");
        tell.said(worker, child.reference(), AdultCareAge.FOURTEEN, AdultCareWord.TOLD);
        tell.said(worker, child.reference(), AdultCareAge.SIXTEEN, AdultCareWord.NOT_NEEDED);
        tell.said(worker, child.reference(), AdultCareAge.SEVENTEEN, AdultCareWord.TOLD);

        assertThat(due())
                .doesNotContain(
                        "growing-up.choices-not-talked-over",
                        "growing-up.adult-health-not-told",
                        "growing-up.adult-health-not-asked")
                .as("asking is not yet a decision")
                .contains("growing-up.adult-health-not-decided");
        talks.about(worker, child.reference(), TalkTopic.ADULT_HEALTH_DECISION, today.date(), "Yes, in principle.");
        assertThat(due()).doesNotContain("growing-up.adult-health-not-decided");
    }

    @Test
    void what_was_not_needed_is_never_kept_as_told() {
        tell.said(worker, child.reference(), AdultCareAge.FOURTEEN, AdultCareWord.NOT_NEEDED);
        tell.said(worker, child.reference(), AdultCareAge.SEVENTEEN, AdultCareWord.NOT_NEEDED);

        TransitionFacts facts = this.facts.read(child.id());
        assertThat(facts.adultHealthTold()).isEqualTo(Ready.NOT_NEEDED);
        assertThat(facts.adultHealthAsked()).isEqualTo(Ready.NO);
        assertThat(facts.adultHealthDecided()).isEqualTo(Ready.NOT_NEEDED);
        assertThat(Objects.requireNonNull(pages.notices(around.open(child)).get(14))
                        .word())
                .isEqualTo(AdultCareWord.NOT_NEEDED);
    }

    @Test
    void every_fact_can_be_made_known() {
        stored(
                "update child_file set adult_transfer_on = ?, life_limiting = 'YES' where id = ?",
                today.date().plusDays(90),
                Ids.bytes(child.id()));
        pointsToNeed();
        everybodyMeets();
        UUID clinic = services.invite(worker, child.reference(), AdultServiceKind.GP, "Invented GP");
        services.answered(worker, child.reference(), clinic, ServiceAnswer.ACCEPTED, 0);
        appointments.agreed(worker, child.reference(), clinic, today.date(), "He asks for it.");
        appointments.was(worker, child.reference(), clinic, false);
        assertThat(due()).contains("growing-up.first-appointment-missed");

        EveryFact.isKnownInOneOf(facts.read(child.id()));
    }
}
