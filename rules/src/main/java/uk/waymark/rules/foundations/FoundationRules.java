package uk.waymark.rules.foundations;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import uk.waymark.rules.Answer;
import uk.waymark.rules.Finding;
import uk.waymark.rules.Outcome;
import uk.waymark.rules.Receipt;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.machine.RuleMachine;
import uk.waymark.rules.whatif.Change;
import uk.waymark.rules.whatif.FactSheet;

/** Runs the foundation rules for one child and raises what cannot wait. */
public final class FoundationRules {
    /** The name of this family of rules: the folder of its rule files. */
    public static final String FAMILY = "foundations";

    private static final List<Outcome> WORST_FIRST =
            List.of(Outcome.MISSING, Outcome.PARTIAL, Outcome.NOT_KNOWN, Outcome.MET);

    private final RuleMachine machine;

    public FoundationRules(RuleMachine machine) {
        this.machine = machine;
    }

    /** One finding for each foundation that is looked at for this child, in their order; the outcome is the worst of them. */
    public Receipt receipt(FoundationFacts facts) {
        List<Finding> findings = findings(facts);
        List<String> silent =
                machine.silent(FAMILY, findings.stream().map(Finding::ruleId).toList());
        Outcome worst = findings.stream()
                .map(Finding::outcome)
                .min(comparingInt(WORST_FIRST::indexOf))
                .orElse(Outcome.NOT_KNOWN);
        return new Receipt(FAMILY, machine.version(), machine.lawVersion(), worst, findings, silent, missing(facts));
    }

    /** Nobody is asked about what is looked at only where care is complex, unless it is. */
    private static List<String> missing(FoundationFacts facts) {
        return facts.complexCare() == YesNo.YES
                ? FactSheet.missing(facts)
                : FactSheet.missingAbove(facts, "complexCare");
    }

    /** Which single fact would change a foundation that is not met: any not recorded, or a recorded one that stands in the way. */
    public List<String> wouldChange(FoundationFacts facts) {
        List<Finding> now = findings(facts);
        List<String> sentences = new ArrayList<>();
        for (Change<FoundationFacts> change : Change.each(facts)) {
            List<Finding> then = findings(change.facts());
            for (Finding finding : now) {
                if (finding.outcome() != Outcome.MET) {
                    same(finding, then)
                            .filter(other -> counts(change, finding.outcome(), other.outcome()))
                            .ifPresent(other -> sentences.add(sentence(change, other)));
                }
            }
        }
        return sentences;
    }

    /** Of all that the rules say about a foundation the worst counts, then the most severe, then the first by its id. */
    private List<Finding> findings(FoundationFacts facts) {
        Comparator<Finding> worst = comparingInt((Finding finding) -> WORST_FIRST.indexOf(finding.outcome()))
                .thenComparing(Finding::severity)
                .thenComparing(Finding::ruleId);
        Map<Integer, Finding> byFoundation = new TreeMap<>();
        machine.fire(facts).stream()
                .map(fired -> fired.said(Answer.class).saidBy(fired.rule()))
                .map(finding -> Urgency.of(facts).applyTo(finding))
                .forEach(finding -> byFoundation.merge(number(finding), finding, BinaryOperator.minBy(worst)));
        return List.copyOf(byFoundation.values());
    }

    private static boolean counts(Change<FoundationFacts> change, Outcome now, Outcome then) {
        boolean better = WORST_FIRST.indexOf(then) > WORST_FIRST.indexOf(now);
        return better || (change.fillsGap() && then != now);
    }

    private static int number(Finding finding) {
        Foundation foundation = finding.foundation();
        return foundation == null ? 0 : foundation.number();
    }

    private static Optional<Finding> same(Finding finding, List<Finding> others) {
        return others.stream()
                .filter(other -> other.foundation() == finding.foundation())
                .findFirst();
    }

    private static String sentence(Change<FoundationFacts> change, Finding then) {
        Foundation foundation = then.foundation();
        String title = foundation == null ? "" : foundation.title() + ": if ";
        return title + change.condition() + ", the answer would become: " + words(then.outcome()) + ".";
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case MET -> "in place";
            case PARTIAL -> "partly in place";
            case MISSING -> "not yet in place";
            default -> "not known yet";
        };
    }
}
