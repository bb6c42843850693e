package uk.waymark.engine.invariants;

/**
 * Something is not as it has to be.
 *
 * @param reference the child's reference; {@link #NOBODY} where it belongs to no child
 * @param what how two records differ, in words and opaque identifiers, never anything about a child
 */
public record Violation(String reference, String what) {

    /** Stands in place of a reference. */
    public static final String NOBODY = "-";

    private static final int LONGEST = 300;

    public Violation {
        what = what.substring(0, Math.min(what.length(), LONGEST));
    }

    /** Something that belongs to no child. */
    public static Violation beside(String what) {
        return new Violation(NOBODY, what);
    }
}
