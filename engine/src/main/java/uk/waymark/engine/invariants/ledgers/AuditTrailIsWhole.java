package uk.waymark.engine.invariants.ledgers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.audit.AuditAnchors;
import uk.waymark.engine.audit.AuditVerifier;
import uk.waymark.engine.audit.Verdict;
import uk.waymark.engine.invariants.Children;
import uk.waymark.engine.invariants.Invariant;
import uk.waymark.engine.invariants.Violation;

/** Nothing was changed, left out, reordered or cut off in what is written down about children and accounts. */
@Component
class AuditTrailIsWhole implements Invariant {

    private static final int ACCOUNTS = 500;

    private final AuditVerifier trail;
    private final AuditAnchors anchors;

    AuditTrailIsWhole(AuditVerifier trail, AuditAnchors anchors) {
        this.trail = trail;
        this.anchors = anchors;
    }

    @Override
    public String key() {
        return "audit-trail-is-whole";
    }

    @Override
    public String sentence() {
        return "The audit trail is whole, and each chain ends at its head";
    }

    @Override
    public List<Violation> violations(Children children) {
        Map<UUID, Verdict> verdicts =
                trail.verify(children.ids()).stream().collect(Collectors.toMap(Verdict::chain, Function.identity()));
        List<Violation> found = new ArrayList<>();
        for (Children.Child child : children.all()) {
            @Nullable Verdict verdict = verdicts.get(child.id());
            if (verdict == null) {
                found.add(new Violation(child.reference(), "has no chain"));
            } else if (!verdict.whole()) {
                found.add(new Violation(child.reference(), "its chain does not hold from entry " + verdict.brokenAt()));
            }
        }
        return found;
    }

    @Override
    public List<Violation> beside() {
        List<Violation> found = new ArrayList<>();
        List<UUID> accounts = trail.ofAccounts(new UUID(0, 0), ACCOUNTS);
        while (!accounts.isEmpty()) {
            trail.verify(accounts).stream()
                    .filter(verdict -> !verdict.whole())
                    .map(verdict -> Violation.beside("the chain of account " + verdict.chain()
                            + " does not hold from entry " + verdict.brokenAt()))
                    .forEach(found::add);
            accounts = trail.ofAccounts(accounts.get(accounts.size() - 1), ACCOUNTS);
        }
        anchors.newest()
                .filter(day -> !anchors.holds(day))
                .ifPresent(day -> found.add(Violation.beside("the chains do not give the anchor of " + day)));
        return found;
    }
}
