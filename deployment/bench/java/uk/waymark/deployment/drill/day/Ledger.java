package uk.waymark.deployment.drill.day;

import java.util.ArrayList;
import java.util.List;

/** What people know at the end: what they were told is done, what was refused as meant, and what nobody expected. */
public final class Ledger {

    private static final int SHOWN = 20;

    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private final List<RuntimeException> surprises = new ArrayList<>();
    private int acts;
    private int wentAway;

    synchronized void note(Acknowledged one) {
        acknowledged.add(one);
    }

    synchronized void noteAct() {
        acts++;
    }

    synchronized void noteWentAway() {
        wentAway++;
    }

    synchronized void note(RuntimeException surprise) {
        if (surprises.size() < SHOWN) {
            System.out.println("surprise: " + surprise);
        }
        surprises.add(surprise);
    }

    public synchronized List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    public synchronized int numberAcknowledged() {
        return acknowledged.size();
    }

    public synchronized List<RuntimeException> surprises() {
        return List.copyOf(surprises);
    }

    /** How many things people have done, from their first page to their last. */
    public synchronized int acts() {
        return acts;
    }

    /** How many gave up because they were told to come again. */
    public synchronized int wentAway() {
        return wentAway;
    }
}
