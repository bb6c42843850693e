package uk.waymark.rules;

import java.util.List;

/**
 * The full account of one run of the rules for one child, fit to be kept and shown years later.
 *
 * @param family the folder of the rule files, for example eligibility or foundations
 * @param ruleSetVersion the SHA-256 of the rule files, in hexadecimal
 * @param lawVersion the version of the law that the rule files were written against
 * @param outcome the overall answer that the rules advise
 * @param findings what each rule that spoke had to say
 * @param silentRuleIds the rules of this family that had nothing to say
 * @param missingFacts what nobody has recorded yet, in plain words
 */
public record Receipt(
        String family,
        String ruleSetVersion,
        String lawVersion,
        Outcome outcome,
        List<Finding> findings,
        List<String> silentRuleIds,
        List<String> missingFacts) {
    public Receipt {
        findings = List.copyOf(findings);
        silentRuleIds = List.copyOf(silentRuleIds);
        missingFacts = List.copyOf(missingFacts);
    }
}
