package uk.waymark.rules.machine;

import uk.waymark.rules.RuleInfo;

/**
 * A rule that spoke, and what it said.
 *
 * @param rule the rule
 * @param word what its consequence added to the findings
 */
public record Fired(RuleInfo rule, Object word) {
    /** What the rule said; {@link IllegalStateException} when a rule of this family says something else. */
    public <T> T said(Class<T> type) {
        if (!type.isInstance(word)) {
            throw new IllegalStateException(
                    "Rule " + rule.id() + " says something that its family does not understand");
        }
        return type.cast(word);
    }
}
