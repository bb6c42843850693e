package uk.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.eligibility.AssessmentAnswer;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.processes.referral.DecideToAssess;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.processes.tasks.TaskCard;
import uk.waymark.processes.tasks.TaskFilter;
import uk.waymark.processes.tasks.TaskList;
import uk.waymark.processes.testing.Northshire;

/** Several people who do the same task at the same moment. */
@ProcessesTest
class TwoAtOnceIT {

    private static final int PEOPLE = 6;

    @Autowired
    private Northshire area;

    @Autowired
    private BackgroundWork background;

    @Autowired
    private TaskList tasks;

    @Autowired
    private DecideToAssess decision;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    @Test
    void one_decides_and_the_others_learn_that_it_is_done() throws Exception {
        clock.moveTo(LocalDate.of(2026, 3, 2));
        Reader caseworker = area.worker(Role.SEN_CASEWORKER);
        String child = area.familyAsks();
        background.runDue();
        UUID step = tasks.mine(caseworker, TaskFilter.ofChild(child), 1, 50).items().stream()
                .filter(card -> card.step().equals("confirm-assessment"))
                .map(TaskCard::stepId)
                .findFirst()
                .orElseThrow();

        List<String> outcomes = allAtOnce(caseworker, step);

        assertThat(outcomes)
                .containsOnlyOnce("decided")
                .filteredOn(outcome -> !outcome.equals("decided"))
                .containsOnly("task.done.already");
        assertThat(jdbc.queryForObject(
                        "select count(*) from decision d join child_file c on c.id = d.case_id where c.reference = ?",
                        Long.class,
                        child))
                .isEqualTo(1);
    }

    private List<String> allAtOnce(Reader caseworker, UUID step) throws Exception {
        CountDownLatch together = new CountDownLatch(PEOPLE);
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Future<String>> running = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                running.add(people.submit(() -> {
                    together.countDown();
                    together.await();
                    return decide(caseworker, step);
                }));
            }
            List<String> outcomes = new ArrayList<>();
            for (Future<String> one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            people.shutdown();
        }
    }

    private String decide(Reader caseworker, UUID step) {
        try {
            decision.decide(
                    caseworker,
                    new StepOrder(step, Ids.next(), "/today"),
                    new DecideToAssess.Decision(AssessmentAnswer.ASSESS, "The test is met."));
            return "decided";
        } catch (Refusal refusal) {
            return refusal.messageKey();
        }
    }
}
