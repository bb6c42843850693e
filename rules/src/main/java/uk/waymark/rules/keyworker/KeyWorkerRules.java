package uk.waymark.rules.keyworker;

import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.waymark.rules.machine.Fired;
import uk.waymark.rules.machine.RuleMachine;

/** Ranks the people who could be a child's key worker. */
public final class KeyWorkerRules {
    /** The name of this family of rules: the folder of its rule files. */
    public static final String FAMILY = "keyworker";

    private final RuleMachine machine;

    public KeyWorkerRules(RuleMachine machine) {
        this.machine = machine;
    }

    /** Everybody who can be proposed, best first; equals are ordered by more room left, then by reference. */
    public List<Proposal> proposals(List<CandidateFacts> candidates) {
        Map<String, Integer> roomLeft = new HashMap<>();
        candidates.forEach(facts -> roomLeft.put(facts.candidate(), facts.weightedLimit() - facts.weightedLoad()));
        Comparator<Proposal> bestFirst = comparingInt(Proposal::score)
                .thenComparingInt((Proposal proposal) -> Objects.requireNonNull(roomLeft.get(proposal.candidate())))
                .reversed()
                .thenComparing(Proposal::candidate);
        return candidates.stream()
                .map(this::proposal)
                .flatMap(Optional::stream)
                .sorted(bestFirst)
                .toList();
    }

    private Optional<Proposal> proposal(CandidateFacts facts) {
        List<Fired> fired = machine.fire(facts);
        if (fired.stream().anyMatch(one -> one.said(Word.class).rulesOut())) {
            return Optional.empty();
        }
        List<Reason> reasons = fired.stream()
                .map(KeyWorkerRules::reason)
                .sorted(comparingInt(Reason::points).reversed().thenComparing(Reason::ruleId))
                .toList();
        int score = reasons.stream().mapToInt(Reason::points).sum();
        return Optional.of(new Proposal(facts.candidate(), score, reasons));
    }

    private static Reason reason(Fired fired) {
        Word word = fired.said(Word.class);
        return new Reason(fired.rule().id(), word.sentence(), word.points());
    }
}
