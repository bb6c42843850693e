package uk.waymark.processes.repair;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A step that waits, and the steps of the same journey to which it can go back.
 *
 * @param from the open step, as the journey log names it
 */
public record WayBack(UUID from, String process, String step, List<Earlier> to) {

    /** A step that was done before, and when it was done last. */
    public record Earlier(String step, Instant doneAt) {}
}
