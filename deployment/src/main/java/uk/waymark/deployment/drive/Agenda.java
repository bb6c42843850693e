package uk.waymark.deployment.drive;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/** What is going to happen, the earliest first; of two things at the same moment the one that was planned first. */
public final class Agenda {

    /** Something that happens at a moment. */
    public record Entry(Instant at, long number, Runnable what) {}

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparingLong(Entry::number));
    private long planned;

    /** Plans something. */
    public void at(Instant moment, Runnable what) {
        entries.add(new Entry(moment, planned++, what));
    }

    Optional<Entry> next() {
        return Optional.ofNullable(entries.poll());
    }
}
