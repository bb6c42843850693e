package uk.waymark.processes.invariants;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.waymark.engine.invariants.Children;
import uk.waymark.engine.invariants.Invariant;
import uk.waymark.engine.invariants.Violation;

/** A legal period counts only while the child is in a journey that can meet it. */
@Component
class PeriodsHaveTheirJourneys implements Invariant {

    /** Periods that count only while one of these journeys goes on. */
    private static final Map<String, String> COUNTED_IN = Map.of(
            "DECIDE_TO_ASSESS", "referral",
            "GIVE_ADVICE", "joint-assessment",
            "DECIDE_NO_PLAN", "referral, joint-assessment, ehc-plan",
            "FINAL_PLAN", "referral, joint-assessment, ehc-plan",
            "FAMILY_VIEWS_ON_DRAFT", "ehc-plan",
            "ANNUAL_REVIEW", "annual-review",
            "REVIEW_DECISION", "annual-review",
            "FAMILY_VIEWS_ON_AMENDMENTS", "annual-review",
            "AMENDED_PLAN", "annual-review",
            "LODGE_APPEAL", "annual-review");

    private final RecordStates records;
    private final LiveJourneys journeys;

    PeriodsHaveTheirJourneys(RecordStates records, LiveJourneys journeys) {
        this.records = records;
        this.journeys = journeys;
    }

    @Override
    public String key() {
        return "periods-have-their-journeys";
    }

    @Override
    public String sentence() {
        return "A legal period counts only while a journey goes on that can meet it";
    }

    @Override
    public List<Violation> violations(Children children) {
        Map<String, Set<String>> diagrams = journeys.diagrams(children);
        return records.periodsThatCount(children).stream()
                .filter(clock -> COUNTED_IN.containsKey(clock.state()))
                .filter(clock -> Stream.of(Objects.requireNonNull(COUNTED_IN.get(clock.state()))
                                .split(", "))
                        .noneMatch(diagrams.getOrDefault(children.reference(clock.child()), Set.of())::contains))
                .map(clock -> children.violation(clock.child(), clock.state() + " counts and no journey can meet it"))
                .toList();
    }
}
