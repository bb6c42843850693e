package uk.waymark.rules.machine;

import static java.util.Comparator.comparingInt;

import java.util.List;
import uk.waymark.rules.Answer;
import uk.waymark.rules.Finding;
import uk.waymark.rules.Outcome;
import uk.waymark.rules.Receipt;
import uk.waymark.rules.whatif.FactSheet;

/** Runs a family of rules of which each names one thing that is open: nothing named means that all is in place. */
public final class Checklist {
    private static final List<Outcome> WORST_FIRST = List.of(
            Outcome.MISSING, Outcome.PARTIAL, Outcome.NOT_KNOWN, Outcome.NOT_MET, Outcome.NEEDS_JUDGEMENT, Outcome.MET);

    private final RuleMachine machine;
    private final String family;

    /** A checklist of the rules in the folder of that name. */
    public Checklist(RuleMachine machine, String family) {
        this.machine = machine;
        this.family = family;
    }

    /** Everything that is open, the worst and most severe first; the outcome is that of the first, MET when nothing is open. */
    public Receipt receipt(Record facts) {
        List<Finding> findings = machine.fire(facts).stream()
                .map(fired -> fired.said(Answer.class).saidBy(fired.rule()))
                .sorted(comparingInt((Finding finding) -> WORST_FIRST.indexOf(finding.outcome()))
                        .thenComparing(Finding::severity)
                        .thenComparing(Finding::ruleId))
                .toList();
        Outcome worst = findings.stream().map(Finding::outcome).findFirst().orElse(Outcome.MET);
        return with(worst, findings, facts);
    }

    /** The same findings, the best first: for families in which one sign that speaks for a child is enough. */
    public Receipt bestFirst(Record facts) {
        List<Finding> findings = receipt(facts).findings().stream()
                .sorted(comparingInt((Finding finding) -> -WORST_FIRST.indexOf(finding.outcome())))
                .toList();
        Outcome best = findings.stream().map(Finding::outcome).findFirst().orElse(Outcome.NEEDS_JUDGEMENT);
        return with(best, findings, facts);
    }

    private Receipt with(Outcome outcome, List<Finding> findings, Record facts) {
        List<String> silent =
                machine.silent(family, findings.stream().map(Finding::ruleId).toList());
        return new Receipt(
                family, machine.version(), machine.lawVersion(), outcome, findings, silent, FactSheet.missing(facts));
    }
}
