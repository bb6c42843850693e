package uk.waymark.engine.testing;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Names for invented children. Whoever sounds like a known child with the same birth date may be that child, and digits
 * have no sound: a child whom no test means to confuse needs a name that sounds like no other.
 */
public final class UnlikeAny {

    private static final String SOUNDS = "fklmnprst";
    private static final AtomicInteger MADE = new AtomicInteger();

    private UnlikeAny() {}

    /** A name that sounds like no other name of this run. */
    public static String name() {
        StringBuilder name = new StringBuilder("Bo");
        for (int number = MADE.incrementAndGet(); number > 0; number /= SOUNDS.length()) {
            name.append(SOUNDS.charAt(number % SOUNDS.length())).append('o');
        }
        return name.toString();
    }
}
