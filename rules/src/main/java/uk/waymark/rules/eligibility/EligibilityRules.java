package uk.waymark.rules.eligibility;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import uk.waymark.rules.Answer;
import uk.waymark.rules.Finding;
import uk.waymark.rules.Outcome;
import uk.waymark.rules.Receipt;
import uk.waymark.rules.machine.RuleMachine;
import uk.waymark.rules.whatif.Change;
import uk.waymark.rules.whatif.FactSheet;

/** Runs the eligibility rules for one child; whatever they advise, a person decides. */
public final class EligibilityRules {
    /** The name of this family of rules: the folder of its rule files. */
    public static final String FAMILY = "eligibility";

    private static final List<Outcome> WORST_FIRST = List.of(Outcome.NOT_MET, Outcome.NEEDS_JUDGEMENT, Outcome.MET);

    private final RuleMachine machine;

    public EligibilityRules(RuleMachine machine) {
        this.machine = machine;
    }

    /**
     * NOT_MET when the law seems to point to another route, NEEDS_JUDGEMENT when a person has to weigh something or a key fact is
     * not known, else MET. Source: Children and Families Act 2014, section 36.
     */
    public Receipt receipt(EligibilityFacts facts) {
        List<Finding> findings = findings(facts);
        List<String> silent =
                machine.silent(FAMILY, findings.stream().map(Finding::ruleId).toList());
        return new Receipt(
                FAMILY,
                machine.version(),
                machine.lawVersion(),
                worst(findings),
                findings,
                silent,
                FactSheet.missing(facts));
    }

    /** Which single fact would change the answer: any that nobody has recorded, or a recorded one that stands in the way. */
    public List<String> wouldChange(EligibilityFacts facts) {
        Outcome now = worst(findings(facts));
        List<String> sentences = new ArrayList<>();
        for (Change<EligibilityFacts> change : Change.each(facts)) {
            Outcome then = worst(findings(change.facts()));
            boolean better = WORST_FIRST.indexOf(then) > WORST_FIRST.indexOf(now);
            if (better || (change.fillsGap() && then != now)) {
                sentences.add("If " + change.condition() + ", the answer would become: " + words(then) + ".");
            }
        }
        return sentences;
    }

    private List<Finding> findings(EligibilityFacts facts) {
        return machine.fire(facts).stream()
                .map(fired -> fired.said(Answer.class).saidBy(fired.rule()))
                .sorted(comparingInt((Finding finding) -> WORST_FIRST.indexOf(finding.outcome()))
                        .thenComparing(Finding::severity)
                        .thenComparing(Finding::ruleId))
                .toList();
    }

    private static Outcome worst(List<Finding> findings) {
        return findings.stream()
                .map(Finding::outcome)
                .min(comparingInt(WORST_FIRST::indexOf))
                .orElse(Outcome.NEEDS_JUDGEMENT);
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case MET -> "the child may qualify";
            case NOT_MET -> "another route may fit better, and a person checks";
            default -> "a person needs to weigh it up";
        };
    }
}
