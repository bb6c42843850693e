package uk.waymark.engine.eligibility;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.decision.EvaluationLedger;
import uk.waymark.engine.referral.Referral;
import uk.waymark.engine.referral.Referrals;
import uk.waymark.rules.Receipt;
import uk.waymark.rules.RuleSet;
import uk.waymark.rules.eligibility.EligibilityFacts;

/** Asks the rules whether an assessment seems right, and keeps facts and findings; a person decides afterwards. */
@Component
public class CheckEligibility {

    /** The family of rules under which the receipt is kept. */
    public static final String FAMILY = "eligibility";

    private final RuleSet rules;
    private final ChildFiles files;
    private final Referrals referrals;
    private final EligibilityFactsReader facts;
    private final EvaluationLedger ledger;

    CheckEligibility(
            RuleSet rules,
            ChildFiles files,
            Referrals referrals,
            EligibilityFactsReader facts,
            EvaluationLedger ledger) {
        this.rules = rules;
        this.files = files;
        this.referrals = referrals;
        this.facts = facts;
        this.ledger = ledger;
    }

    /** The rules' outcome for the child's latest request: {@code MET}, {@code NEEDS_JUDGEMENT} or {@code NOT_MET}. */
    @Transactional
    public String check(String caseRef) {
        ChildFile file = files.findByReference(caseRef).orElseThrow(() -> new Refusal.NotFound("child.not.found"));
        Referral referral = latest(file.id());
        EligibilityFacts known = facts.read(file, referral);
        Receipt receipt = rules.eligibility(known);
        ledger.write(file.id(), file.wrappedKey(), FAMILY, "referral", known, receipt);
        return receipt.outcome().name();
    }

    private Referral latest(UUID caseId) {
        return referrals
                .findFirstByCaseIdOrderByReceivedAtDesc(caseId)
                .orElseThrow(() -> new Refusal.NotFound("referral.not.found"));
    }
}
