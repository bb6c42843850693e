package uk.waymark.rules.keyworker;

/**
 * What a key-worker rule says about a candidate, as written in the rule file.
 *
 * @param points what it adds to the score; 0 when it rules the person out
 * @param sentence the reason, for a parent to read
 * @param rulesOut whether the person cannot be proposed at all
 */
public record Word(int points, String sentence, boolean rulesOut) {
    /** A reason in favour. */
    public static Word inFavour(int points, String sentence) {
        return new Word(points, sentence, false);
    }

    /** A reason why this person cannot be proposed. */
    public static Word rulesOut(String sentence) {
        return new Word(0, sentence, true);
    }
}
