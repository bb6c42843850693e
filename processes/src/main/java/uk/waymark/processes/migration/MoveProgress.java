package uk.waymark.processes.migration;

import java.time.Instant;
import java.util.List;

/**
 * How far a move to a changed diagram has come.
 *
 * @param version the diagram to which journeys are moved
 * @param moved how many have been moved
 * @param waiting how many still wait
 * @param notMoved those that stay where they are, and why
 */
public record MoveProgress(int version, Instant begunAt, int moved, int waiting, List<NotMoved> notMoved) {

    /**
     * A journey that stays with its earlier diagram.
     *
     * @param reference the child's reference
     * @param steps the steps that are in the way; empty where it is not a step
     */
    public record NotMoved(String reference, WhyNot why, String steps) {}

    /** How many there are in all. */
    public int all() {
        return moved + waiting + notMoved.size();
    }

    /** How many have been looked at. */
    public int done() {
        return moved + notMoved.size();
    }
}
