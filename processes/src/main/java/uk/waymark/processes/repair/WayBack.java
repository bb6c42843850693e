package uk.waymark.processes.repair;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A step that waits, and the steps of the same journey to which it can go back.
 *
 * @param from the open step, as the journey log names it
 * @param notTo the steps by which it came here and to which it cannot go back
 */
public record WayBack(UUID from, String process, String step, List<Earlier> to, List<Closed> notTo) {

    /** A step that was done before and stays done. */
    public record Closed(String step, WhyNotBack why) {}

    /** A step that was done before, and when it was done last. */
    public record Earlier(String step, Instant doneAt) {}
}
