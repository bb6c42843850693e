package uk.waymark.processes.invariants;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.waymark.engine.invariants.Children;
import uk.waymark.engine.invariants.Invariant;
import uk.waymark.engine.invariants.Violation;

/** A child is in each diagram once at a time, or once for each thing that such a journey is about. */
@Component
class JourneysAreThereOnce implements Invariant {

    private final LiveJourneys journeys;

    JourneysAreThereOnce(LiveJourneys journeys) {
        this.journeys = journeys;
    }

    @Override
    public String key() {
        return "journeys-are-there-once";
    }

    @Override
    public String sentence() {
        return "The same journey goes on once at a time";
    }

    @Override
    public List<Violation> violations(Children children) {
        return journeys.of(children).stream()
                .collect(Collectors.groupingBy(
                        journey -> List.of(journey.reference(), journey.process(), String.valueOf(journey.subject())),
                        Collectors.counting()))
                .entrySet()
                .stream()
                .filter(same -> same.getValue() > 1)
                .map(same -> new Violation(
                        same.getKey().get(0), same.getKey().get(1) + " goes on " + same.getValue() + " times"))
                .toList();
    }
}
