package uk.waymark.engine.circle;

/**
 * What is known of the support around a child, with what happens on the day on which the carer is ill.
 *
 * @param version the edition that the page shows; -1 before the first
 */
public record CircleSheet(CircleFacts facts, String contingencyWords, int version) {

    /** Never the words. */
    @Override
    public String toString() {
        return "the support around a child (not shown)";
    }
}
