package uk.waymark.engine.eligibility;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.decision.EvaluationLedger;
import uk.waymark.engine.decision.StoredReceipt;
import uk.waymark.engine.referral.Referrals;
import uk.waymark.rules.RuleSet;

/** What the rules advise on an assessment and why, for the person who decides. */
@Component
public class AdviceOnAssessment {

    /**
     * The advice as it was kept.
     *
     * @param wouldChange which single fact, as things stand today, would change the answer
     */
    public record Advice(StoredReceipt receipt, List<String> wouldChange) {

        public Advice {
            wouldChange = List.copyOf(wouldChange);
        }
    }

    private final EvaluationLedger ledger;
    private final ChildFiles files;
    private final Referrals referrals;
    private final EligibilityFactsReader facts;
    private final RuleSet rules;

    AdviceOnAssessment(
            EvaluationLedger ledger,
            ChildFiles files,
            Referrals referrals,
            EligibilityFactsReader facts,
            RuleSet rules) {
        this.ledger = ledger;
        this.files = files;
        this.referrals = referrals;
        this.facts = facts;
        this.rules = rules;
    }

    /** The newest advice; empty before the rules have run. The caller has opened the file for the step that decides. */
    @Transactional(readOnly = true)
    public Optional<Advice> latest(OpenCase child) {
        return ledger.latest(child.caseId(), CheckEligibility.FAMILY)
                .map(run -> new Advice(ledger.read(run.id(), child.wrappedKey()), wouldChange(child)));
    }

    private List<String> wouldChange(OpenCase child) {
        return referrals
                .findFirstByCaseIdOrderByReceivedAtDesc(child.caseId())
                .flatMap(referral -> files.findById(child.caseId()).map(file -> facts.read(file, referral)))
                .map(rules::wouldChange)
                .orElse(List.of());
    }
}
