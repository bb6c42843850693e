package uk.waymark.engine.foundations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Ids;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.decision.EvaluationLedger;
import uk.waymark.rules.Finding;
import uk.waymark.rules.Receipt;
import uk.waymark.rules.RuleSet;

/** Runs the foundation rules on what is known of a child now, keeps the receipt, and makes the flags follow. */
@Component
public class FoundationCheck {

    /** The family of rules under which these runs are kept. */
    public static final String FAMILY = "foundations";

    private final FoundationFactsReader reader;
    private final FlagRecords flags;
    private final FlagChanges changes;
    private final EvaluationLedger ledger;
    private final Rules rules;

    FoundationCheck(
            FoundationFactsReader reader,
            FlagRecords flags,
            FlagChanges changes,
            EvaluationLedger ledger,
            Rules rules) {
        this.reader = reader;
        this.flags = flags;
        this.changes = changes;
        this.ledger = ledger;
        this.rules = rules;
    }

    /** The rules, and where it is kept what they last saw and said. */
    @Component
    static final class Rules {
        private final RuleSet set;
        private final JdbcClient jdbc;

        Rules(RuleSet set, JdbcClient jdbc) {
            this.set = set;
            this.jdbc = jdbc;
        }

        void remember(UUID caseId, byte[] fingerprint) {
            jdbc.sql("update child_facts set fingerprint = :fingerprint where case_id = :case")
                    .param("fingerprint", fingerprint)
                    .param("case", Ids.bytes(caseId))
                    .update();
        }
    }

    /**
     * Runs the rules for one child whose facts have been gathered; does nothing unless the child's file is active, and
     * writes nothing when neither the facts nor the answer has changed since the last run.
     *
     * @param cause why the rules run, in a word, at most 60 characters
     */
    @Transactional
    public void reevaluate(UUID caseId, String cause) {
        reevaluate(List.of(caseId), cause);
    }

    /** The same for some 500 children at most; the answer is how many receipts were written. */
    @Transactional
    public int reevaluate(Collection<UUID> caseIds, String cause) {
        List<CheckedChild> active = reader.children(caseIds).stream()
                .filter(child -> child.status() == ChildStatus.ACTIVE)
                .toList();
        if (active.isEmpty()) {
            return 0;
        }
        Map<CheckedChild, Receipt> news = active.stream()
                .collect(Collectors.toMap(child -> child, child -> rules.set.foundations(child.facts())));
        news.entrySet().removeIf(run -> isOld(run.getKey(), run.getValue()));
        if (news.isEmpty()) {
            return 0;
        }
        Map<UUID, List<Flag>> open =
                flags
                        .findByCaseIdInAndClearedAtIsNull(
                                news.keySet().stream().map(CheckedChild::caseId).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Flag::caseId));
        news.forEach((child, receipt) -> store(child, receipt, open.getOrDefault(child.caseId(), List.of()), cause));
        return news.size();
    }

    private void store(CheckedChild child, Receipt receipt, List<Flag> open, String cause) {
        UUID evaluation = ledger.write(child.caseId(), child.wrappedKey(), FAMILY, cause, child.facts(), receipt);
        rules.remember(child.caseId(), fingerprint(child, receipt));
        changes.follow(child, open, receipt.findings(), evaluation);
    }

    private static boolean isOld(CheckedChild child, Receipt receipt) {
        return Arrays.equals(child.fingerprint(), fingerprint(child, receipt));
    }

    /** What the rules saw, with dates in place of days, and what they said: equal as long as nothing has changed. */
    private static byte[] fingerprint(CheckedChild child, Receipt receipt) {
        String said = receipt.findings().stream().map(FoundationCheck::said).collect(Collectors.joining("|"));
        String all = receipt.ruleSetVersion() + "\n" + child.dated() + "\n" + said;
        try {
            return MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String said(Finding finding) {
        return finding.ruleId() + ":" + finding.outcome() + ":" + finding.severity();
    }

    /** Ends every open flag of a child for a reason that the rules do not know, such as a death. */
    @Transactional
    public void endAll(UUID caseId, String why) {
        changes.clearAll(caseId, why);
    }
}
