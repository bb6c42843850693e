package uk.waymark.engine.foundations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Inserts;
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
        private final JdbcTemplate jdbc;
        private final Inserts inserts;

        Rules(RuleSet set, JdbcTemplate jdbc, Inserts inserts) {
            this.set = set;
            this.jdbc = jdbc;
            this.inserts = inserts;
        }

        /** Whenever the rules run again, they speak as if for the first time. */
        void forget(UUID caseId) {
            jdbc.update("update child_facts set fingerprint = null where case_id = ?", Ids.bytes(caseId));
        }

        void remember(Collection<Run> runs) {
            jdbc.batchUpdate(
                    "update child_facts set fingerprint = ? where case_id = ?",
                    runs.stream()
                            .map(run -> new Object[] {
                                run.fingerprint(), Ids.bytes(run.child().caseId())
                            })
                            .toList());
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
        List<Run> news = active.stream().map(this::run).filter(Run::isNew).toList();
        if (!news.isEmpty()) {
            store(news, cause);
        }
        return news.size();
    }

    private Run run(CheckedChild child) {
        Receipt receipt = rules.set.foundations(child.facts());
        return new Run(child, receipt, fingerprint(child, receipt));
    }

    private void store(List<Run> runs, String cause) {
        Map<UUID, List<Flag>> open =
                flags
                        .findByCaseIdInAndClearedAtIsNull(
                                runs.stream().map(run -> run.child().caseId()).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Flag::caseId));
        List<FlagChanges.Judged> judged = new ArrayList<>();
        rules.inserts.together(() -> runs.forEach(run -> {
            CheckedChild child = run.child();
            judged.add(new FlagChanges.Judged(
                    child,
                    open.getOrDefault(child.caseId(), List.of()),
                    run.receipt().findings(),
                    ledger.write(child.caseId(), child.wrappedKey(), FAMILY, cause, child.facts(), run.receipt())));
        }));
        rules.remember(runs);
        changes.follow(judged);
    }

    /** What the rules said of one child. */
    @SuppressWarnings("ArrayRecordComponent")
    record Run(CheckedChild child, Receipt receipt, byte[] fingerprint) {

        boolean isNew() {
            return !Arrays.equals(child.fingerprint(), fingerprint);
        }
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
        rules.forget(caseId);
    }
}
