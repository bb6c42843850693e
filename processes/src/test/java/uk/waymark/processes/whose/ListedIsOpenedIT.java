package uk.waymark.processes.whose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.team.Join;
import uk.waymark.engine.team.Team;
import uk.waymark.engine.team.TeamRole;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.processes.ProcessesTest;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.processes.tasks.OpenSteps;
import uk.waymark.processes.tasks.StepCatalogue;
import uk.waymark.processes.tasks.TaskCard;
import uk.waymark.processes.tasks.TaskFilter;
import uk.waymark.processes.tasks.TaskList;
import uk.waymark.processes.testing.Desk;
import uk.waymark.processes.testing.Northshire;

/** What somebody's lists hold is what they can open, for everybody and every step there is. */
@ProcessesTest
class ListedIsOpenedIT {

    private static final int ALL = 100_000;
    private static final List<Role> WITH_STEPS = List.of(
            Role.SEN_CASEWORKER,
            Role.SEND_LEAD,
            Role.TEAM_MANAGER,
            Role.KEY_WORKER,
            Role.EDUCATIONAL_PSYCHOLOGIST,
            Role.COMMUNITY_NURSING,
            Role.SCHOOL,
            Role.PANEL_CHAIR);

    @Autowired
    private Northshire area;

    @Autowired
    private BackgroundWork background;

    @Autowired
    private StepCatalogue catalogue;

    @Autowired
    private StandingAt standing;

    @Autowired
    private TaskList tasks;

    @Autowired
    private OpenSteps steps;

    @Autowired
    private AccessPolicy policy;

    @Autowired
    private Team team;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Desk desk;

    private final List<String> journeys = new ArrayList<>();
    private final List<Reader> people = new ArrayList<>();
    private String withTeam = "";
    private String alone = "";

    @BeforeEach
    void two_children_stand_at_every_step_and_one_has_a_team_from_here_and_from_elsewhere() {
        clock.moveTo(LocalDate.of(2026, 3, 2));
        Reader caseworker = area.worker(Role.SEN_CASEWORKER);
        people.add(caseworker);
        withTeam = area.familyAsks();
        alone = area.familyAsks();
        background.runDue();
        for (Role role : WITH_STEPS) {
            people.add(area.worker(role));
            people.add(area.workerElsewhere(role));
            if (role != Role.PANEL_CHAIR) {
                TeamRole part = role == Role.KEY_WORKER ? TeamRole.KEY_WORKER : TeamRole.MEMBER;
                people.add(joined(caseworker, area.worker(role), part));
                people.add(joined(caseworker, area.workerElsewhere(role), TeamRole.MEMBER));
            }
        }
        UUID asked = Objects.requireNonNull(people.get(people.size() - 1).agencyId());
        people.add(shutOut(area.worker(Role.SEN_CASEWORKER)));
        catalogue
                .all()
                .forEach(step ->
                        List.of(withTeam, alone).forEach(child -> journeys.add(standing.step(child, step, asked))));
    }

    /** Somebody to whom the file of one child is closed by name, as it is to a relative who may not know of it. */
    private Reader shutOut(Reader who) {
        change(
                "insert into family_member (id, case_id, account_id, relationship, parental_responsibility, restricted,"
                        + " version) values (?, ?, ?, 'Aunt', 'NO', true, 0)",
                Ids.bytes(Ids.next()),
                Ids.bytes(desk.caseId(alone)),
                Ids.bytes(who.accountId()));
        return new Reader(
                who.accountId(), who.practitionerId(), who.agencyId(), who.areaId(), who.roles(), who.displayName());
    }

    private void change(String sql, Object... values) {
        transactions.executeWithoutResult(status -> jdbc.update(sql, values));
    }

    private Reader joined(Reader caseworker, Reader who, TeamRole part) {
        team.join(
                caseworker, withTeam, Join.byLaw(Objects.requireNonNull(who.practitionerId()), part, "Care", "An Act"));
        return who;
    }

    @AfterEach
    void the_journeys_are_over() {
        journeys.forEach(standing::over);
        change("delete from family_member where case_id = ?", Ids.bytes(desk.caseId(alone)));
        desk.everythingAgrees();
    }

    @Test
    void everybody_s_lists_hold_exactly_what_they_can_open() {
        int listed = 0;
        int hidden = 0;
        for (String child : List.of(withTeam, alone)) {
            Set<UUID> open = open(child);
            for (Reader who : people) {
                Set<UUID> opens = open.stream().filter(step -> opens(who, step)).collect(Collectors.toSet());
                assertThat(ofAll(who, child))
                        .as("the list of %s %s", who.roles(), who.areaId())
                        .isEqualTo(opens);
                assertThat(ofChild(who, child))
                        .as("a child's list of %s", who.roles())
                        .isEqualTo(opens);
                assertThat(among(who, child))
                        .as("on the child's page, for %s", who.roles())
                        .isEqualTo(opens);
                listed += opens.size();
                hidden += open.size() - opens.size();
            }
        }
        assertThat(listed).as("steps that somebody can do").isGreaterThan(100);
        assertThat(hidden).as("steps that somebody cannot do").isGreaterThan(100);
    }

    private Set<UUID> open(String child) {
        return new TreeSet<>(jdbc.query(
                "select id from journey_step where case_id = ? and ended_at is null and kind = 'USER_TASK'",
                (row, n) -> Ids.uuid(row.getBytes(1)),
                Ids.bytes(desk.caseId(child))));
    }

    private boolean opens(Reader who, UUID step) {
        try {
            steps.show(who, step);
            return true;
        } catch (Refusal.NotFound hidden) {
            return false;
        }
    }

    private Set<UUID> ofAll(Reader who, String child) {
        return tasks.mine(who, TaskFilter.ALL, 1, ALL).items().stream()
                .filter(card -> card.caseRef().equals(child))
                .map(TaskCard::stepId)
                .collect(Collectors.toSet());
    }

    private Set<UUID> ofChild(Reader who, String child) {
        return tasks.mine(who, TaskFilter.ofChild(child), 1, ALL).items().stream()
                .map(TaskCard::stepId)
                .collect(Collectors.toSet());
    }

    private Set<UUID> among(Reader who, String child) {
        return policy.allows(who, child, DataClass.CORE, Act.DO_TASK)
                ? tasks.among(who, policy.open(who, child, DataClass.CORE, Act.DO_TASK))
                : Set.of();
    }
}
