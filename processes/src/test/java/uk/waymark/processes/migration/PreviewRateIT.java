package uk.waymark.processes.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.processes.ProcessesTest;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.processes.migration.MoveProgress.NotMoved;
import uk.waymark.processes.testing.CoverageFigure;
import uk.waymark.processes.testing.Northshire;

/**
 * What a look before a move costs by groups, against trying each journey; {@code -Dwaymark.preview.journeys=5000} for a
 * whole area.
 */
@ProcessesTest
class PreviewRateIT {

    private static final int JOURNEYS = Integer.getInteger("waymark.preview.journeys", 40);
    private static final int ONE_BY_ONE = 100;
    private static final Duration AS_LONG_AS_IT_TAKES = Duration.ofMinutes(10);

    @Autowired
    private Northshire area;

    @Autowired
    private EarlierReferral earlier;

    @Autowired
    private Versions versions;

    @Autowired
    private MoveToNewDiagram move;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TaskService tasks;

    @Autowired
    private BackgroundWork background;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void many_follow_an_earlier_diagram_at_several_places() {
        clock.moveTo(LocalDate.of(2026, 3, 2));
        area.worker(Role.SEN_CASEWORKER);
        earlier.deploy();
        for (int i = 0; i < JOURNEYS; i++) {
            String child = earlier.begins();
            if (i % 3 > 0) {
                background.runDue();
            }
            if (i % 3 > 0 && i % 10 == 1) {
                goesWhereTheStepIsGone(child);
            }
        }
        earlier.changed();
    }

    @AfterEach
    void over() {
        earlier.end();
    }

    private void goesWhereTheStepIsGone(String child) {
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(child)
                .taskDefinitionKey("agree-to-assess")
                .singleResult();
        tasks.complete(task.getId(), Map.of("decision", "ASSESS"));
    }

    @Test
    void groups_find_what_each_would_find_and_cost_a_fraction() throws IOException {
        Newest newest = versions.newest("referral");
        TryMove trial = new TryMove(move, versions, transactions);

        long start = System.nanoTime();
        TryMove.Found found = trial.look(newest, AS_LONG_AS_IT_TAKES);
        double byGroups = (System.nanoTime() - start) / 1e6;

        assertThat(List.of(found.looked(), found.all())).containsExactly(JOURNEYS, JOURNEYS);
        List<MoveRecords.Old> some =
                versions.old(newest).stream().limit(ONE_BY_ONE).toList();
        start = System.nanoTime();
        List<NotMoved> stay = new ArrayList<>();
        for (MoveRecords.Old one : some) {
            Optional<Stays> no = trial.tried(newest, one.journey());
            no.ifPresent(why -> stay.add(new NotMoved(one.reference(), why.why(), why.steps())));
        }
        double oneByOne = (System.nanoTime() - start) / 1e6 / some.size() * JOURNEYS;
        List<String> asked = some.stream().map(MoveRecords.Old::reference).toList();
        assertThat(found.stay().stream().filter(no -> asked.contains(no.reference())))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(stay);
        CoverageFigure.write("move.preview.journeys\t" + JOURNEYS + "\tjourneys");
        CoverageFigure.write("move.preview.ms\t" + Math.round(byGroups) + "\tms");
        CoverageFigure.write(
                "move.preview.ratio\t" + Math.round(oneByOne / byGroups) + "\ttimes faster than one by one");
    }

    @Test
    void a_look_that_takes_too_long_says_how_far_it_came_and_the_next_goes_on() {
        Newest newest = versions.newest("referral");
        TryMove trial = new TryMove(move, versions, transactions);

        TryMove.Found first = trial.look(newest, Duration.ZERO);
        TryMove.Found second = trial.look(newest, Duration.ZERO);

        assertThat(first.looked()).isPositive().isLessThan(first.all());
        assertThat(second.looked()).isGreaterThan(first.looked());
    }
}
