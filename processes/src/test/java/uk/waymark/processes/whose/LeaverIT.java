package uk.waymark.processes.whose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.consent.Answer;
import uk.waymark.engine.consent.Competence;
import uk.waymark.engine.consent.Permissions;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.team.Join;
import uk.waymark.engine.team.LastDay;
import uk.waymark.engine.team.Team;
import uk.waymark.engine.team.TeamLine;
import uk.waymark.engine.team.TeamList;
import uk.waymark.engine.team.TeamRole;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.processes.ProcessesTest;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.processes.journey.BeginJourney;
import uk.waymark.processes.testing.Desk;
import uk.waymark.processes.testing.Northshire;

/** Somebody leaves a child's team while steps are theirs: the file is closed to them, and somebody else answers for each step. */
@ProcessesTest
class LeaverIT {

    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);
    private static final String OFFER = "offer-the-conversation";

    @Autowired
    private Northshire area;

    @Autowired
    private BackgroundWork background;

    @Autowired
    private BeginJourney begin;

    @Autowired
    private Team team;

    @Autowired
    private TeamList list;

    @Autowired
    private Permissions permissions;

    @Autowired
    private LastDay lastDay;

    @Autowired
    private EverybodysSteps everybody;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private AccessPolicy policy;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Desk desk;

    private Reader caseworker;
    private Reader keyWorker;
    private Reader nurse;
    private String child;

    @BeforeEach
    void a_talk_is_to_be_offered_by_the_nurse_who_leads() {
        clock.moveTo(BEGIN);
        caseworker = area.worker(Role.SEN_CASEWORKER);
        keyWorker = area.worker(Role.KEY_WORKER);
        nurse = area.worker(Role.COMMUNITY_NURSING);
        child = area.familyAsks();
        background.runDue();
        joins(keyWorker, TeamRole.KEY_WORKER);
        joins(nurse, TeamRole.LEAD_CLINICIAN);
        begin.of(child, "advance-care-plan");
        assertThat(desk.steps(nurse, child)).containsExactly(OFFER);
    }

    @AfterEach
    void everything_agrees() {
        desk.everythingAgrees();
    }

    private void joins(Reader who, TeamRole part) {
        team.join(caseworker, child, Join.byLaw(practitioner(who), part, "Care", "An Act"));
    }

    private static UUID practitioner(Reader who) {
        return Objects.requireNonNull(who.practitionerId());
    }

    private void leaves(Reader who) {
        TeamLine line = list.of(desk.caseId(child)).stream()
                .filter(member -> member.practitionerId().equals(who.practitionerId()))
                .findFirst()
                .orElseThrow();
        team.leave(caseworker, child, line.memberId(), line.version());
    }

    private void isClosedTo(Reader who) {
        assertThat(policy.allows(who, child, DataClass.CORE, Act.READ)).isFalse();
        assertThat(desk.steps(who, child)).isEmpty();
    }

    @Test
    void whoever_the_diagram_names_next_has_the_step_and_the_file_is_closed_to_the_leaver() {
        leaves(nurse);

        isClosedTo(nurse);
        assertThat(desk.card(keyWorker, child, OFFER).assigneeId()).isEqualTo(keyWorker.practitionerId());
        assertThat(entries("TASK_MOVED")).isEqualTo(1);
    }

    @Test
    void what_nobody_is_left_for_stands_with_casework_until_somebody_joins() {
        leaves(nurse);
        leaves(keyWorker);

        isClosedTo(keyWorker);
        assertThat(desk.steps(caseworker, child)).contains(OFFER);

        Reader doctor = area.worker(Role.HOSPITAL);
        joins(doctor, TeamRole.MEMBER);
        assertThat(desk.steps(doctor, child)).containsExactly(OFFER);
        assertThat(desk.steps(caseworker, child)).doesNotContain(OFFER);
    }

    @Test
    void a_permission_that_is_taken_back_takes_the_step_along() {
        leaves(nurse);
        Reader hospice = area.worker(Role.HOSPICE);
        UUID agency = Objects.requireNonNull(hospice.agencyId());
        Answer yes = joinsByPermission(hospice, null);

        permissions.withdraw(caseworker, child, agency, DataClass.HEALTH, yes);

        isClosedTo(hospice);
        assertThat(desk.steps(keyWorker, child)).containsExactly(OFFER, OFFER);
    }

    private Answer joinsByPermission(Reader who, @Nullable LocalDate expiresOn) {
        Answer yes = new Answer("Mother", Competence.PARENTAL_RESPONSIBILITY, expiresOn);
        UUID agency = Objects.requireNonNull(who.agencyId());
        permissions.give(caseworker, child, agency, DataClass.HEALTH, yes);
        team.join(caseworker, child, Join.byPermission(practitioner(who), TeamRole.LEAD_CLINICIAN));
        begin.of(child, "advance-care-plan");
        assertThat(desk.steps(who, child)).contains(OFFER);
        return yes;
    }

    @Test
    void a_permission_that_runs_out_takes_the_step_along_in_the_night() {
        leaves(nurse);
        Reader hospice = area.worker(Role.HOSPICE);
        joinsByPermission(hospice, BEGIN.plusDays(10));
        clock.moveTo(BEGIN.plusDays(11));

        everybody.sweep();

        isClosedTo(hospice);
        assertThat(desk.steps(keyWorker, child)).containsExactly(OFFER, OFFER);
    }

    @Test
    void on_somebodys_last_day_their_sign_in_ends_and_what_was_theirs_is_somebody_elses() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> lastDay.of(practitioner(nurse), null));

        isClosedTo(nurse);
        assertThat(list.of(desk.caseId(child))).extracting(TeamLine::role).containsExactly(TeamRole.KEY_WORKER);
        assertThat(desk.card(keyWorker, child, OFFER).assigneeId()).isEqualTo(keyWorker.practitionerId());
    }

    @Test
    void what_is_somebodys_own_by_their_role_in_the_area_stays() {
        Reader lead = area.worker(Role.SEND_LEAD);
        joins(lead, TeamRole.MEMBER);

        leaves(lead);

        assertThat(policy.allows(lead, child, DataClass.CORE, Act.READ)).isTrue();
    }

    private int entries(String action) {
        Integer count = jdbc.queryForObject(
                "select count(*) from audit_entry where case_id = ? and action = ?",
                Integer.class,
                Ids.bytes(desk.caseId(child)),
                action);
        return count == null ? 0 : count;
    }
}
