package uk.waymark.engine.invariants;

/** What was found, and which invariant it breaks. */
public record Difference(String invariant, String reference, String what) {

    /** The same for whatever is wrong in the same way with the same child. */
    String place() {
        return invariant + " " + reference;
    }
}
