package uk.waymark.engine.foundations;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.decision.EvaluationLedger;
import uk.waymark.engine.decision.StoredReceipt;
import uk.waymark.rules.Finding;
import uk.waymark.rules.RuleSet;
import uk.waymark.rules.foundations.Foundation;

/** Reads the foundations of one child with their flags and reasons; the caller has opened the file for reading. */
@Component
public class FoundationPages {

    private final FlagRows flags;
    private final EvaluationLedger ledger;
    private final FoundationFactsReader facts;
    private final RuleSet rules;

    FoundationPages(FlagRows flags, EvaluationLedger ledger, FoundationFactsReader facts, RuleSet rules) {
        this.flags = flags;
        this.ledger = ledger;
        this.facts = facts;
        this.rules = rules;
    }

    /** The open flags, the most severe first, then by date. */
    @Transactional(readOnly = true)
    public List<FlagLine> openFlags(OpenCase child) {
        return flags.open(child).stream()
                .sorted(Comparator.comparing(FlagLine::severity).thenComparing(FlagLine::dueOn))
                .toList();
    }

    /** Every foundation that the rules have looked at, with what they last said; empty before the first run. */
    @Transactional(readOnly = true)
    public List<FoundationLine> foundations(OpenCase child) {
        Map<Foundation, FlagLine> open =
                openFlags(child).stream().collect(Collectors.toMap(FlagLine::foundation, Function.identity()));
        return ledger
                .latest(child.caseId(), FoundationCheck.FAMILY)
                .map(run -> ledger.read(run.id(), child.wrappedKey()).receipt().findings())
                .orElse(List.of())
                .stream()
                .filter(finding -> finding.foundation() != null)
                .map(finding -> line(finding, open))
                .toList();
    }

    private static FoundationLine line(Finding finding, Map<Foundation, FlagLine> open) {
        Foundation foundation = Objects.requireNonNull(finding.foundation());
        return new FoundationLine(foundation, finding, open.get(foundation));
    }

    /**
     * Why this flag is there.
     *
     * @throws Refusal.NotFound {@code flag.not.found} when this child has no such flag
     */
    @Transactional(readOnly = true)
    public WhyThisFlag why(OpenCase child, UUID flagId) {
        FlagLine flag = flags.one(child, flagId).orElseThrow(() -> new Refusal.NotFound("flag.not.found"));
        UUID evaluation = flag.evaluationId();
        if (evaluation == null) {
            throw new Refusal.NotFound("flag.not.found");
        }
        return why(flag, ledger.read(evaluation, child.wrappedKey()), wouldChange(child))
                .orElseThrow(() -> new Refusal.NotFound("flag.not.found"));
    }

    /** The same for every open flag, by its number: what would change an answer is slow, and worked out once for all. */
    @Transactional(readOnly = true)
    public Map<UUID, WhyThisFlag> why(OpenCase child) {
        List<FlagLine> open = flags.open(child).stream()
                .filter(flag -> flag.evaluationId() != null)
                .toList();
        if (open.isEmpty()) {
            return Map.of();
        }
        List<String> changes = wouldChange(child);
        Map<UUID, StoredReceipt> receipts = new HashMap<>();
        Map<UUID, WhyThisFlag> all = new HashMap<>();
        for (FlagLine flag : open) {
            UUID evaluation = Objects.requireNonNull(flag.evaluationId());
            StoredReceipt receipt = receipts.computeIfAbsent(evaluation, run -> ledger.read(run, child.wrappedKey()));
            why(flag, receipt, changes).ifPresent(why -> all.put(flag.id(), why));
        }
        return all;
    }

    private List<String> wouldChange(OpenCase child) {
        return rules.wouldChange(facts.read(child.caseId()));
    }

    private static Optional<WhyThisFlag> why(FlagLine flag, StoredReceipt receipt, List<String> changes) {
        String title = flag.foundation().title();
        List<String> ofFoundation =
                changes.stream().filter(sentence -> sentence.startsWith(title)).toList();
        return receipt.receipt().findings().stream()
                .filter(found -> found.ruleId().equals(flag.ruleId()))
                .findFirst()
                .map(finding -> new WhyThisFlag(flag, finding, receipt, ofFoundation));
    }
}
