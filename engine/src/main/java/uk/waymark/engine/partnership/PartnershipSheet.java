package uk.waymark.engine.partnership;

/**
 * How the services work together for a child, with what stands in the way in words.
 *
 * @param version the edition that the page shows; -1 before the first
 */
public record PartnershipSheet(PartnershipFacts facts, String barrierWords, int version) {

    /** Never the words. */
    @Override
    public String toString() {
        return "how services work together (not shown)";
    }
}
