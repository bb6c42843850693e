package uk.waymark.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.care.AroundChild.id;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.audit.Begun;
import uk.waymark.engine.audit.Holder;
import uk.waymark.engine.audit.JourneyLog;
import uk.waymark.engine.audit.StepKind;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.care.NewPeople;
import uk.waymark.engine.consent.Answer;
import uk.waymark.engine.consent.Competence;
import uk.waymark.engine.consent.Permissions;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.team.Join;
import uk.waymark.engine.team.Team;
import uk.waymark.engine.team.TeamRole;
import uk.waymark.engine.testing.MovableClock;

/** What a permission had opened is closed when it ends, whatever is still to be done and whoever manages whom. */
@EngineTest
class GroundEndsIT {

    private static final Set<DataClass> NOTHING = EnumSet.noneOf(DataClass.class);

    @Autowired
    AroundChild around;

    @Autowired
    NewPeople people;

    @Autowired
    Permissions permissions;

    @Autowired
    Team team;

    @Autowired
    JourneyLog log;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    MovableClock clock;

    private Child child;
    private Reader nurse;

    @BeforeEach
    void a_nurse_of_a_hospice_may_be_asked_in() {
        child = around.child();
        nurse = around.worker(child, Role.HOSPICE);
    }

    @Test
    void of_two_kinds_of_information_the_one_that_is_withdrawn_closes_though_a_step_waits() {
        give(DataClass.HEALTH, null);
        give(DataClass.ADVANCE_CARE_PLAN, null);
        joins();
        waitsForNurse();
        assertThat(open(nurse))
                .containsExactlyInAnyOrder(DataClass.CORE, DataClass.HEALTH, DataClass.ADVANCE_CARE_PLAN);

        withdraw(DataClass.HEALTH);

        assertThat(open(nurse)).containsExactlyInAnyOrder(DataClass.CORE, DataClass.ADVANCE_CARE_PLAN);
    }

    @Test
    void a_step_shows_who_the_child_is_and_nothing_that_nobody_has_permitted() {
        waitsForNurse();

        assertThat(open(nurse)).containsExactly(DataClass.CORE);
        assertThat(around.allowed(nurse, child, Set.of(new Use(DataClass.HEALTH, Act.WRITE)), true))
                .isEmpty();
    }

    @Test
    void a_step_for_somebody_whose_agency_has_permission_opens_that_before_they_join() {
        give(DataClass.HEALTH, null);
        waitsForNurse();

        assertThat(open(nurse)).containsExactlyInAnyOrder(DataClass.CORE, DataClass.HEALTH);
    }

    @Test
    void what_has_run_out_closes_on_the_day_after_though_a_step_waits() {
        give(DataClass.HEALTH, EngineTest.TODAY.plusDays(3));
        joins();
        waitsForNurse();
        clock.advance(Duration.ofDays(3));
        assertThat(open(nurse)).contains(DataClass.HEALTH);

        clock.advance(Duration.ofDays(1));

        assertThat(open(nurse)).containsExactly(DataClass.CORE);
    }

    @Test
    void whoever_manages_them_loses_the_file_with_them() {
        Reader manager = people.workmate(nurse, Role.TEAM_MANAGER);
        give(DataClass.HEALTH, null);
        joins();
        assertThat(open(manager)).containsExactly(DataClass.CORE);
        Use write = new Use(DataClass.CORE, Act.WRITE);
        assertThat(around.allowed(manager, child, Set.of(write), true)).containsExactly(write);

        withdraw(DataClass.HEALTH);

        assertThat(open(nurse)).isEqualTo(NOTHING);
        assertThat(open(manager)).isEqualTo(NOTHING);
        assertThat(around.lists(manager, child, DataClass.CORE)).isFalse();
    }

    @Test
    void the_authority_goes_on_by_law() {
        Reader caseworker = around.worker(child, Role.SEN_CASEWORKER);
        waitsFor(Role.SEN_CASEWORKER, null);

        assertThat(open(caseworker)).contains(DataClass.CORE, DataClass.EDUCATION);
    }

    private void give(DataClass dataClass, @Nullable LocalDate until) {
        permissions.give(child.caseworker(), child.reference(), id(nurse.agencyId()), dataClass, mother(until));
    }

    private void withdraw(DataClass dataClass) {
        permissions.withdraw(child.caseworker(), child.reference(), id(nurse.agencyId()), dataClass, mother(null));
    }

    private static Answer mother(@Nullable LocalDate until) {
        return new Answer("Mother", Competence.PARENTAL_RESPONSIBILITY, until);
    }

    private void joins() {
        team.join(
                child.caseworker(), child.reference(), Join.byPermission(id(nurse.practitionerId()), TeamRole.MEMBER));
    }

    private void waitsForNurse() {
        waitsFor(Role.HOSPICE, nurse.practitionerId());
    }

    private void waitsFor(Role role, @Nullable UUID assignee) {
        String passing = Ids.next().toString();
        Begun step = new Begun(
                child.id(),
                child.file().areaId(),
                "advance-care-plan",
                passing,
                passing,
                "write-the-plan",
                StepKind.USER_TASK,
                passing,
                role.name(),
                Holder.TEAM,
                null,
                assignee,
                null,
                null);
        transactions.executeWithoutResult(status -> log.began(step));
    }

    private Set<DataClass> open(Reader reader) {
        return Arrays.stream(DataClass.values())
                .filter(dataClass -> around.opens(reader, child, dataClass))
                .collect(Collectors.toSet());
    }
}
