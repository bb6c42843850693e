package uk.waymark.deployment.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the visitors know at the end: which of their requests have been acknowledged, and under which reference. */
final class Ledger {

    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private final List<RuntimeException> surprises = new ArrayList<>();
    private int refused;

    /** One request that was acknowledged. */
    record Acknowledged(UUID command, String reference, Request.Kind kind) {}

    synchronized void note(Acknowledged one) {
        acknowledged.add(one);
    }

    synchronized void noteRefused() {
        refused++;
    }

    synchronized void note(RuntimeException surprise) {
        surprises.add(surprise);
    }

    synchronized List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    synchronized List<RuntimeException> surprises() {
        return List.copyOf(surprises);
    }

    synchronized int refused() {
        return refused;
    }
}
