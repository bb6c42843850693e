package uk.waymark.processes.whose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.news.FlagRaised;
import uk.waymark.engine.news.ManyBegin;
import uk.waymark.engine.people.Agencies;
import uk.waymark.engine.people.Agency;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.people.Sector;
import uk.waymark.engine.team.Join;
import uk.waymark.engine.team.Team;
import uk.waymark.engine.team.TeamRole;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.processes.ProcessesTest;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.processes.tasks.OpenSteps;
import uk.waymark.processes.tasks.StepCatalogue;
import uk.waymark.processes.tasks.StepInfo;
import uk.waymark.processes.tasks.TaskCard;
import uk.waymark.processes.tasks.TaskFilter;
import uk.waymark.processes.tasks.TaskList;
import uk.waymark.processes.testing.Desk;
import uk.waymark.processes.testing.Northshire;

/** Every human step of every diagram, for a child who has no team and no key worker yet. */
@ProcessesTest
class EveryStepHasSomebodyIT {

    @Autowired
    private Northshire area;

    @Autowired
    private BackgroundWork background;

    @Autowired
    private StepCatalogue catalogue;

    @Autowired
    private SubjectsOfSteps subjects;

    @Autowired
    private StandingAt standing;

    @Autowired
    private TaskList tasks;

    @Autowired
    private OpenSteps steps;

    @Autowired
    private ApplicationEventPublisher news;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Agencies agencies;

    @Autowired
    private AccessPolicy policy;

    @Autowired
    private Team team;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Desk desk;

    @Autowired
    private JdbcTemplate jdbc;

    private final Map<Role, Reader> people = new EnumMap<>(Role.class);
    private String child = "";

    @BeforeEach
    void a_child_whom_nobody_knows_and_everybody_in_the_area() {
        clock.moveTo(LocalDate.of(2026, 3, 2));
        catalogue.all().stream()
                .flatMap(step -> step.roles().stream())
                .map(Role::valueOf)
                .filter(role -> role != Role.PARENT && role != Role.YOUNG_PERSON)
                .distinct()
                .forEach(role -> people.put(role, area.worker(role)));
        people.put(Role.SCHOOL, area.worker(Role.SCHOOL));
        people.put(Role.THERAPIST, area.worker(Role.THERAPIST));
        child = area.familyAsks();
        background.runDue();
    }

    @AfterEach
    void everything_agrees() {
        desk.everythingAgrees();
    }

    /** What the list of this child has, or the list of all children has of this one. */
    private List<TaskCard> found(Reader who, StepInfo step, @Nullable String listed) {
        TaskFilter filter = new TaskFilter(listed, step.process(), step.step(), null);
        List<TaskCard> cards = tasks.mine(who, filter, 1, 10_000).items();
        return cards.stream().filter(card -> card.caseRef().equals(child)).toList();
    }

    private List<Role> inTheListOf(StepInfo step) {
        List<Role> lists = new ArrayList<>();
        people.forEach((role, who) -> {
            List<TaskCard> cards = found(who, step, child);
            if (!cards.isEmpty()) {
                lists.add(role);
                assertThat(found(who, step, null)).isEqualTo(cards);
                cards.forEach(card -> steps.show(who, card.stepId()));
                assertThat(policy.allows(who, child, DataClass.CORE, Act.READ)).isTrue();
            }
        });
        return lists;
    }

    private String waitsAt(StepInfo step) {
        return standing.step(child, step, nobodysAgency());
    }

    /** A body in which nobody can sign in. */
    private UUID nobodysAgency() {
        Reader lead = Objects.requireNonNull(people.get(Role.SEND_LEAD));
        return agencies.save(new Agency(Objects.requireNonNull(lead.areaId()), "Invented therapy", Sector.HEALTH))
                .id();
    }

    private void joins(Role role, TeamRole part) {
        Reader who = Objects.requireNonNull(people.get(role));
        Reader caseworker = Objects.requireNonNull(people.get(Role.SEN_CASEWORKER));
        team.join(caseworker, child, Join.byLaw(Objects.requireNonNull(who.practitionerId()), part, "Care", "An Act"));
    }

    @Test
    void each_is_in_somebodys_list_and_can_be_opened_there() {
        for (StepInfo step : catalogue.all()) {
            String journey = waitsAt(step);
            assertThat(inTheListOf(step)).as(step.process() + "/" + step.step()).isNotEmpty();
            standing.over(journey);
        }
    }

    @Test
    void what_nobodys_role_is_there_for_is_the_key_workers_and_goes_to_the_role_when_it_joins() {
        joins(Role.KEY_WORKER, TeamRole.KEY_WORKER);
        StepInfo visit = catalogue.of("discharge", "visit-at-home");
        String journey = waitsAt(visit);
        assertThat(inTheListOf(visit)).containsExactly(Role.KEY_WORKER);
        Reader keyWorker = Objects.requireNonNull(people.get(Role.KEY_WORKER));
        assertThat(found(keyWorker, visit, child).get(0).instead())
                .isEqualTo(new TaskCard.Instead(Role.KEY_WORKER, List.of(Role.COMMUNITY_NURSING.name())));

        joins(Role.COMMUNITY_NURSING, TeamRole.MEMBER);

        assertThat(inTheListOf(visit)).containsExactly(Role.COMMUNITY_NURSING);
        Reader nurse = Objects.requireNonNull(people.get(Role.COMMUNITY_NURSING));
        assertThat(found(nurse, visit, child).get(0).instead()).isNull();
        standing.over(journey);
    }

    @Test
    void what_began_under_a_role_that_the_diagram_no_longer_names_is_listed_under_one_that_it_does() {
        StepInfo check = catalogue.of("joint-assessment", "check-advice");
        String journey = waitsAt(check);
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> jdbc.update(
                        "update journey_step set role = 'SCHOOL' where ended_at is null and step = ? and case_id = ?",
                        check.step(),
                        Ids.bytes(desk.caseId(child))));
        assertThat(inTheListOf(check)).doesNotContain(Role.SEN_CASEWORKER);

        joins(Role.HOSPITAL, TeamRole.MEMBER);

        assertThat(inTheListOf(check)).contains(Role.SEN_CASEWORKER).doesNotContain(Role.SCHOOL);
        standing.over(journey);
    }

    @Test
    void whoever_joins_the_team_from_another_area_does_not_keep_a_step_from_those_here() {
        Reader caseworker = Objects.requireNonNull(people.get(Role.SEN_CASEWORKER));
        UUID elsewhere = Objects.requireNonNull(
                area.workerElsewhere(Role.COMMUNITY_NURSING).practitionerId());
        team.join(caseworker, child, Join.byLaw(elsewhere, TeamRole.MEMBER, "Care", "An Act"));
        StepInfo visit = catalogue.of("discharge", "visit-at-home");
        String journey = waitsAt(visit);

        assertThat(inTheListOf(visit)).containsExactly(Role.SEN_CASEWORKER);
        standing.over(journey);
    }

    @Test
    void for_each_step_whoever_has_its_role_in_the_team_has_it_and_nobody_in_their_place() {
        for (StepInfo step : catalogue.all()) {
            if (step.roles().isEmpty() || step.roles().contains(Role.SEN_CASEWORKER.name())) {
                continue;
            }
            Role role = Role.valueOf(step.roles().get(0));
            child = area.familyAsks();
            background.runDue();
            String journey = waitsAt(step);
            joins(role, role == Role.KEY_WORKER ? TeamRole.KEY_WORKER : TeamRole.MEMBER);

            assertThat(inTheListOf(step)).as(step.process() + "/" + step.step()).contains(role);
            assertThat(inTheListOf(step)).as(step.process() + "/" + step.step()).doesNotContain(Role.SEN_CASEWORKER);
            standing.over(journey);
        }
    }

    @Test
    void what_is_missing_is_put_right_by_its_owner_or_by_somebody_in_their_place() {
        StepInfo flag = catalogue.of("resolve-flag", "put-it-right");
        for (Role owner : List.of(Role.SCHOOL, Role.COMMUNITY_NURSING, Role.THERAPIST, Role.TEAM_MANAGER)) {
            String journey = standing.about(child, flag, subjects.flag(desk.caseId(child), owner));
            assertThat(inTheListOf(flag)).containsExactly(owner == Role.TEAM_MANAGER ? owner : Role.SEN_CASEWORKER);
            standing.over(journey);
        }
    }

    @Test
    void what_begins_for_many_children_in_one_go_has_somebody_too() {
        StepInfo flag = catalogue.of("resolve-flag", "put-it-right");
        UUID id = UUID.fromString(subjects.flag(desk.caseId(child), Role.THERAPIST));

        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> news.publishEvent(new ManyBegin(Set.of(child), List.of(new FlagRaised(child, id)))));

        assertThat(inTheListOf(flag)).containsExactly(Role.SEN_CASEWORKER);
    }
}
