package uk.waymark.processes.invariants;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.invariants.Children;
import uk.waymark.engine.invariants.Invariant;
import uk.waymark.engine.invariants.Violation;

/** A record that is not at its end has the journey that brings it there. */
@Component
class RecordsHaveTheirJourneys implements Invariant {

    private final RecordStates records;
    private final LiveJourneys journeys;

    RecordsHaveTheirJourneys(RecordStates records, LiveJourneys journeys) {
        this.records = records;
        this.journeys = journeys;
    }

    @Override
    public String key() {
        return "records-have-their-journeys";
    }

    @Override
    public String sentence() {
        return "A record that goes on has the journey that brings it to its end";
    }

    @Override
    public List<Violation> violations(Children children) {
        Map<String, Set<String>> diagrams = journeys.diagrams(children);
        return records.goingOn(children).stream()
                .filter(record -> !isStoppedByDeath(children, record))
                .filter(record -> !diagrams.getOrDefault(children.reference(record.child()), Set.of())
                        .contains(record.process()))
                .map(record -> children.violation(
                        record.child(),
                        "a record is " + record.state() + " and " + record.process() + " does not go on"))
                .toList();
    }

    /** What a panel was asked stays on record after a death as it was. */
    private static boolean isStoppedByDeath(Children children, RecordStates.GoesOn record) {
        return record.process().equals("panel")
                && children.child(children.reference(record.child())).status() == ChildStatus.DECEASED;
    }
}
