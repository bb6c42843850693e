package uk.waymark.rules.keyworker;

/**
 * One reason for proposing somebody.
 *
 * @param ruleId the rule that gave it
 * @param sentence the reason, for a parent to read
 * @param points what it adds to the score
 */
public record Reason(String ruleId, String sentence, int points) {}
