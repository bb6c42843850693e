package uk.waymark.engine.advice;

/**
 * What an adviser writes about a child.
 *
 * @param well what the child does well
 * @param needs what the child needs: what should come of it, how often, and who does it
 * @param words the same in words that the family will read
 */
public record AdviceText(String well, String needs, String words) {

    /** Nothing written yet. */
    public static final AdviceText EMPTY = new AdviceText("", "", "");

    /** Whether it can be sent: each of the three parts says something. */
    public boolean whole() {
        return !well.isBlank() && !needs.isBlank() && !words.isBlank();
    }

    /** Never the text. */
    @Override
    public String toString() {
        return "advice about a child (not shown)";
    }
}
