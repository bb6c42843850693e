package uk.waymark.engine.invariants;

import java.util.List;

/**
 * Something that has to be true of the records of every child at every moment between two transactions. It only reads,
 * takes no lock, and asks for many children at once.
 */
public interface Invariant {

    /** The short name under which what was found is kept: lower-case words with hyphens, at most 40 letters; it never changes. */
    String key();

    /** What has to be true, as a sentence without its full stop. */
    String sentence();

    /** What is not so for these children; empty when all is well. */
    List<Violation> violations(Children children);

    /** What is not so and belongs to no child that there is. */
    default List<Violation> beside() {
        return List.of();
    }
}
