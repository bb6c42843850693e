package uk.waymark.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.care.AroundChild.id;

import java.util.Set;
import java.util.UUID;
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

/** A file is open to others of an agency no longer than its ground holds, and nobody lets themselves in. */
@EngineTest
class GroundEndsIT {

    private static final Answer MOTHER = new Answer("Mother", Competence.PARENTAL_RESPONSIBILITY, null);
    private static final Use WRITE = new Use(DataClass.CORE, Act.WRITE);
    private static final Use SHARE = new Use(DataClass.CORE, Act.SHARE);
    private static final Use CHANGE_CIRCLE = new Use(DataClass.CORE, Act.CHANGE_CIRCLE);
    private static final Use DO_TASK = new Use(DataClass.CORE, Act.DO_TASK);
    private static final Set<Use> ALL = Set.of(WRITE, SHARE, CHANGE_CIRCLE, DO_TASK);

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

    @Test
    void whoever_manages_somebody_of_the_team_loses_the_file_with_them() {
        Child child = around.child();
        Reader nurse = around.worker(child, Role.HOSPICE);
        Reader manager = people.workmate(nurse, Role.TEAM_MANAGER);
        UUID hospice = id(nurse.agencyId());
        permissions.give(child.caseworker(), child.reference(), hospice, DataClass.HEALTH, MOTHER);
        team.join(
                child.caseworker(), child.reference(), Join.byPermission(id(nurse.practitionerId()), TeamRole.MEMBER));
        assertThat(around.allowed(manager, child, ALL, true)).containsExactlyInAnyOrderElementsOf(ALL);

        permissions.withdraw(child.caseworker(), child.reference(), hospice, DataClass.HEALTH, MOTHER);

        assertThat(around.opens(nurse, child, DataClass.CORE)).isFalse();
        assertThat(around.opens(manager, child, DataClass.CORE)).isFalse();
        assertThat(around.lists(manager, child, DataClass.CORE)).isFalse();
        assertThat(around.allowed(manager, child, ALL, true)).isEmpty();
    }

    @Test
    void a_key_worker_who_has_no_more_than_a_step_lets_nobody_in() {
        Child child = around.child();
        Reader asked = around.worker(child, Role.KEY_WORKER);
        assertThat(around.allowed(asked, child, ALL, true)).isEmpty();

        waitsFor(child, asked);

        assertThat(around.opens(asked, child, DataClass.CORE)).isTrue();
        assertThat(around.allowed(asked, child, ALL, true)).containsExactlyInAnyOrder(WRITE, DO_TASK);
    }

    @Test
    void a_key_worker_in_the_team_asks_others_in() {
        Child child = around.child();
        Reader keyWorker = around.colleague(child, Role.KEY_WORKER);

        assertThat(around.allowed(keyWorker, child, ALL, true)).containsExactlyInAnyOrderElementsOf(ALL);
    }

    private void waitsFor(Child child, Reader somebody) {
        String passing = Ids.next().toString();
        Begun step = new Begun(
                child.id(),
                child.file().areaId(),
                "key-worker",
                passing,
                passing,
                "accept-the-child",
                StepKind.USER_TASK,
                passing,
                Role.KEY_WORKER.name(),
                Holder.TEAM,
                null,
                somebody.practitionerId(),
                null,
                null);
        transactions.executeWithoutResult(status -> log.began(step));
    }
}
