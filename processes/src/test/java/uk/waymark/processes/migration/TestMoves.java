package uk.waymark.processes.migration;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.processes.testing.FirstSteps;
import uk.waymark.processes.testing.Northshire;

/** Moves of journeys of the earlier diagram of a referral, as an operator orders them. */
@Component
class TestMoves {

    static final String REFERRAL = "referral";

    private final Northshire area;
    private final MovableClock clock;
    private final EarlierReferral earlier;
    private final Ordered ordered;
    private final TaskService tasks;

    TestMoves(Northshire area, MovableClock clock, EarlierReferral earlier, Ordered ordered, TaskService tasks) {
        this.area = area;
        this.clock = clock;
        this.earlier = earlier;
        this.ordered = ordered;
        this.tasks = tasks;
    }

    /** What is ordered, and what follows in the background. */
    @Component
    record Ordered(ChangedDiagrams diagrams, MoveWork work) {}

    /** There is an earlier diagram on the first day; answers the operator. */
    Reader begin() {
        clock.moveTo(FirstSteps.BEGIN);
        Reader operator = area.worker(Role.SYSTEM_ADMIN);
        earlier.deploy();
        return operator;
    }

    void end() {
        earlier.end();
        clock.moveTo(FirstSteps.BEGIN);
    }

    Preview look(Reader operator) {
        return ordered.diagrams().look(operator, REFERRAL);
    }

    /** Everything that can move is moved. */
    void move(Reader operator) {
        ordered.diagrams().begin(operator, REFERRAL, look(operator).line().version(), Ids.next());
        while (ordered.work().turn(2) > 0) {
            assertThat(look(operator).last()).isPresent();
        }
    }

    Task task(String child, String step) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(child)
                .taskDefinitionKey(step)
                .singleResult();
    }
}
