package uk.waymark.rules.keyworker;

import java.util.List;

/**
 * Somebody whom the rules propose as key worker; the family is asked and a manager confirms.
 *
 * @param candidate the opaque reference to the person
 * @param score the sum of the points of the reasons
 * @param reasons why, the weightiest first
 */
public record Proposal(String candidate, int score, List<Reason> reasons) {
    public Proposal {
        reasons = List.copyOf(reasons);
    }
}
