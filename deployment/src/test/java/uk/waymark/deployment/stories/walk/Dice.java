package uk.waymark.deployment.stories.walk;

import java.util.List;
import java.util.Random;

/** Chance that can be repeated. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /** Yes in so many of a hundred throws. */
    boolean in100(int times) {
        return random.nextInt(100) < times;
    }

    /** From 1 to this number. */
    int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
