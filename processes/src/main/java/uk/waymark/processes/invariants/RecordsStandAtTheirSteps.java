package uk.waymark.processes.invariants;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.invariants.Children;
import uk.waymark.engine.invariants.Invariant;
import uk.waymark.engine.invariants.Violation;

/** While somebody is at a step, the record that the step is about stands where that step belongs. */
@Component
class RecordsStandAtTheirSteps implements Invariant {

    private final RecordStates records;

    RecordsStandAtTheirSteps(RecordStates records) {
        this.records = records;
    }

    @Override
    public String key() {
        return "records-stand-at-their-steps";
    }

    @Override
    public String sentence() {
        return "Each record stands where the child's journey stands";
    }

    @Override
    public List<Violation> violations(Children children) {
        RecordStates.Newest newest = records.newest(children);
        return records.openSteps(children).stream()
                .filter(step -> !StepsAndStates.WHILE
                        .getOrDefault(step.step(), Set.of(newest.about(step)))
                        .contains(newest.about(step)))
                .map(step -> children.violation(
                        step.child(), "step " + step.step() + " is open and its record is " + newest.about(step)))
                .toList();
    }
}
