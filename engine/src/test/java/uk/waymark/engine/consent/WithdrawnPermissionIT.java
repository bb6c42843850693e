package uk.waymark.engine.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.care.AroundChild.id;
import static uk.waymark.engine.testing.Refused.refused;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.consent.SharingCell.Shared;
import uk.waymark.engine.foundations.FlagLine;
import uk.waymark.engine.foundations.FoundationPages;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.summary.EmergencySummary;
import uk.waymark.engine.team.Join;
import uk.waymark.engine.team.Team;
import uk.waymark.engine.team.TeamLine;
import uk.waymark.engine.team.TeamList;
import uk.waymark.engine.team.TeamRole;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.rules.Outcome;
import uk.waymark.rules.foundations.Foundation;

@EngineTest
class WithdrawnPermissionIT {

    private static final Answer MOTHER = new Answer("Mother", Competence.PARENTAL_RESPONSIBILITY, null);

    @Autowired
    AroundChild around;

    @Autowired
    Permissions permissions;

    @Autowired
    Team team;

    @Autowired
    TeamList teamList;

    @Autowired
    EmergencySummary summary;

    @Autowired
    SharingMatrix matrix;

    @Autowired
    FoundationPages pages;

    @Autowired
    MovableClock clock;

    @Test
    void withdrawing_closes_the_file_with_the_commit_and_raises_the_flag() {
        Child child = around.child();
        Reader hospice = permitted(child, Role.HOSPICE);
        permitted(child, Role.SCHOOL);
        summary.write(child.caseworker(), child.reference(), "Give oxygen.", -1);
        summary.writePlain(child.caseworker(), child.reference(), "I need air.", 0);
        assertThat(flagged(child)).as("all shared").isFalse();
        assertThat(around.lists(hospice, child, DataClass.HEALTH)).isTrue();
        assertThat(around.opens(hospice, child, DataClass.HEALTH)).isTrue();

        permissions.withdraw(child.caseworker(), child.reference(), id(hospice.agencyId()), DataClass.HEALTH, MOTHER);

        assertThat(around.lists(hospice, child, DataClass.HEALTH)).isFalse();
        assertThat(around.opens(hospice, child, DataClass.HEALTH)).isFalse();
        assertThat(around.opens(hospice, child, DataClass.CORE)).isFalse();
        assertThat(flag(child).outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(flag(child).ruleId()).isEqualTo("shared-records.some-lack-access");
    }

    @Test
    void once_the_shut_out_person_has_left_the_family_s_wish_is_simply_respected() {
        Child child = around.child();
        Reader hospice = permitted(child, Role.HOSPICE);
        permitted(child, Role.SCHOOL);
        summary.write(child.caseworker(), child.reference(), "Give oxygen.", -1);
        permissions.withdraw(child.caseworker(), child.reference(), id(hospice.agencyId()), DataClass.HEALTH, MOTHER);
        assertThat(flagged(child)).isTrue();

        TeamLine member = teamList.of(child.id()).stream()
                .filter(line -> line.practitionerId().equals(hospice.practitionerId()))
                .findFirst()
                .orElseThrow();
        assertThat(member.hasAccess()).isFalse();
        team.leave(child.caseworker(), child.reference(), member.memberId(), member.version());

        assertThat(flagged(child)).isFalse();
    }

    @Test
    void nobody_joins_by_a_permission_that_was_not_given() {
        Child child = around.child();
        Reader hospice = around.worker(child, Role.HOSPICE);
        Join join = Join.byPermission(id(hospice.practitionerId()), TeamRole.MEMBER);
        permissions.ask(child.caseworker(), child.reference(), id(hospice.agencyId()), DataClass.HEALTH);
        refused("permission.missing", () -> team.join(child.caseworker(), child.reference(), join));
    }

    @Test
    void a_permission_that_has_run_out_opens_nothing() {
        Child child = around.child();
        Reader school = around.worker(child, Role.SCHOOL);
        Answer forAWeek = new Answer("Mother", Competence.PARENTAL_RESPONSIBILITY, EngineTest.TODAY.plusDays(7));
        permissions.give(child.caseworker(), child.reference(), id(school.agencyId()), DataClass.EDUCATION, forAWeek);
        team.join(
                child.caseworker(), child.reference(), Join.byPermission(id(school.practitionerId()), TeamRole.MEMBER));
        clock.advance(Duration.ofDays(7));
        assertThat(around.opens(school, child, DataClass.EDUCATION)).isTrue();
        clock.advance(Duration.ofDays(1));
        assertThat(around.opens(school, child, DataClass.EDUCATION)).isFalse();
        assertThat(cell(child, id(school.agencyId()), DataClass.EDUCATION)).isEqualTo(Shared.NO);
    }

    @Test
    void the_table_tells_law_from_permission_and_never_takes_silence_for_yes() {
        Child child = around.child();
        Reader hospice = permitted(child, Role.HOSPICE);
        UUID agency = id(hospice.agencyId());
        assertThat(cell(child, agency, DataClass.HEALTH)).isEqualTo(Shared.PERMITTED);
        assertThat(cell(child, agency, DataClass.EDUCATION)).isEqualTo(Shared.NOT_ASKED);
        assertThat(cell(child, id(child.caseworker().agencyId()), DataClass.HEALTH))
                .isEqualTo(Shared.BY_LAW);
        permissions.ask(child.caseworker(), child.reference(), agency, DataClass.SOCIAL_CARE);
        assertThat(cell(child, agency, DataClass.SOCIAL_CARE)).isEqualTo(Shared.ASKED);
        permissions.refuse(child.caseworker(), child.reference(), agency, DataClass.SOCIAL_CARE, MOTHER);
        assertThat(cell(child, agency, DataClass.SOCIAL_CARE)).isEqualTo(Shared.NO);
    }

    private Reader permitted(Child child, Role role) {
        Reader worker = around.worker(child, role);
        permissions.give(child.caseworker(), child.reference(), id(worker.agencyId()), DataClass.HEALTH, MOTHER);
        team.join(
                child.caseworker(), child.reference(), Join.byPermission(id(worker.practitionerId()), TeamRole.MEMBER));
        return worker;
    }

    private Shared cell(Child child, UUID agency, DataClass dataClass) {
        return matrix.of(child.id()).stream()
                .filter(row -> row.agencyId().equals(agency))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.dataClass() == dataClass)
                .findFirst()
                .orElseThrow()
                .shared();
    }

    private boolean flagged(Child child) {
        return pages.openFlags(around.open(child)).stream()
                .anyMatch(flag -> flag.foundation() == Foundation.SHARED_RECORDS);
    }

    private FlagLine flag(Child child) {
        return pages.openFlags(around.open(child)).stream()
                .filter(flag -> flag.foundation() == Foundation.SHARED_RECORDS)
                .findFirst()
                .orElseThrow();
    }
}
