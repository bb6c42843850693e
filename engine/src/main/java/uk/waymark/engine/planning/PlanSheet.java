package uk.waymark.engine.planning;

/**
 * What is known of a child's plan, with the words of child and family.
 *
 * @param version the edition that the page shows; -1 before the first
 */
public record PlanSheet(PlanFacts facts, String childWords, String familyWords, int version) {

    /** Never the words. */
    @Override
    public String toString() {
        return "a child's plan (not shown)";
    }
}
