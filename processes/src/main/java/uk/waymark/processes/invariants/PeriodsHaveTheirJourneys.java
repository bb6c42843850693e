package uk.waymark.processes.invariants;

import static java.util.Map.entry;

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
    private static final Map<String, String> COUNTED_IN = Map.ofEntries(
            entry("DECIDE_TO_ASSESS", "referral"),
            entry("GIVE_ADVICE", "joint-assessment"),
            entry("DECIDE_NO_PLAN", "referral, joint-assessment, ehc-plan"),
            entry("FINAL_PLAN", "referral, joint-assessment, ehc-plan"),
            entry("FAMILY_VIEWS_ON_DRAFT", "ehc-plan"),
            entry("TRANSFER_PLAN_TO_NEW_AREA", "moved-away"),
            entry("OLD_ICB_TELLS_NEW_ICB", "moved-away"),
            entry("ANNUAL_REVIEW", "annual-review"),
            entry("REVIEW_DECISION", "annual-review"),
            entry("FAMILY_VIEWS_ON_AMENDMENTS", "annual-review"),
            entry("AMENDED_PLAN", "annual-review"),
            entry("LODGE_APPEAL", "annual-review"),
            entry("DECIDE_TO_REASSESS", "reassessment"),
            entry("FINAL_PLAN_AFTER_REASSESSMENT", "reassessment, ehc-plan"));

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
