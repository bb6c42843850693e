package uk.waymark.deployment.drive.step;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Chance that can be repeated: how often each thing happens is read from parameters. */
public final class Dice {

    private final Random random;
    private final Parameters parameters;

    public Dice(long seed, Parameters parameters) {
        this.random = new Random(seed);
        this.parameters = parameters;
    }

    /** Whether it happens this time: {@code chance.<what>}, percent. */
    public boolean happens(String what) {
        return random.nextDouble() * 100 < parameters.number("chance." + what);
    }

    /** One of these by its weight: {@code choice.<what>}. */
    public <E extends Enum<E>> E one(String what, Class<E> of) {
        return Enum.valueOf(of, oneOf(what));
    }

    /** One word by its weight: {@code choice.<what>}. */
    public String oneOf(String what) {
        Map<String, Double> weights = parameters.weights("choice." + what);
        double left = random.nextDouble()
                * weights.values().stream().mapToDouble(weight -> weight).sum();
        String last = "";
        for (Map.Entry<String, Double> each : weights.entrySet()) {
            last = each.getKey();
            left -= each.getValue();
            if (left < 0) {
                break;
            }
        }
        return last;
    }

    /** So many calendar days: {@code days.<what>}, a number or "from to". */
    public int days(String what) {
        List<Integer> range = parameters.range("days." + what);
        return range.get(0) + random.nextInt(range.get(1) - range.get(0) + 1);
    }

    /** A number of working days around a median, as long waits have a long tail: log-normal. */
    public double around(double median, double spread) {
        return median * Math.exp(spread * random.nextGaussian());
    }

    /** Days until the next of something that comes so often a year on average. */
    public double until(double timesAYear) {
        return -Math.log(1 - random.nextDouble()) * 365.25 / timesAYear;
    }

    /** Yes in so many of a hundred throws. */
    public boolean in100(int times) {
        return random.nextInt(100) < times;
    }

    /** From 1 to this number. */
    public int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    /** Any of these. */
    @SafeVarargs
    public final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    /** Any of these. */
    public <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
