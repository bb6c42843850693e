package uk.waymark.processes.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import uk.waymark.processes.testing.Diagram;

/** A step that is drawn anew has to say how its record stands, or that none goes with it. */
class StepsAndStatesTest {

    @Test
    void every_step_of_every_diagram_is_placed_once_and_no_other() {
        Set<String> drawn = Diagram.all()
                .flatMap(diagram -> diagram.model().getModelElementsByType(UserTask.class).stream())
                .map(UserTask::getId)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> placed = new TreeSet<>(StepsAndStates.WHILE.keySet());
        placed.addAll(StepsAndStates.BESIDE_THE_RECORD);

        assertThat(placed).isEqualTo(drawn);
        assertThat(StepsAndStates.WHILE.keySet()).doesNotContainAnyElementsOf(StepsAndStates.BESIDE_THE_RECORD);
    }
}
