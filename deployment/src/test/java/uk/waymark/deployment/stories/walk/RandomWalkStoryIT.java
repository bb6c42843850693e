package uk.waymark.deployment.stories.walk;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import uk.waymark.deployment.measures.Figures;
import uk.waymark.deployment.stories.world.StoryTest;

/**
 * Chance walks whole journeys by the product's own choices: no step ends half-done, no task is lost, and all ledgers agree
 * after each. {@code -Dwaymark.walk.seed} begins elsewhere; the long form has more seeds and more steps.
 */
@StoryTest
class RandomWalkStoryIT {

    private static final long FIRST = Long.getLong("waymark.walk.seed", 20261122L);
    private static final int SEEDS = Integer.getInteger("waymark.walk.seeds", 2);
    private static final int STEPS = Integer.getInteger("waymark.walk.steps", 120);

    private static final Map<String, Integer> DONE = new TreeMap<>();

    @Autowired
    private ApplicationContext product;

    static LongStream seeds() {
        return LongStream.range(FIRST, FIRST + SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_people_choose_everything_fits(long seed) {
        try (AnnotationConfigApplicationContext walks = new AnnotationConfigApplicationContext()) {
            walks.setParent(product);
            walks.register(WalkSettings.class);
            walks.refresh();
            walks.getBean(Walk.class).of(seed, STEPS).forEach((what, times) -> DONE.merge(what, times, Integer::sum));
        }
    }

    @AfterAll
    static void how_far_they_came() {
        DONE.forEach((what, times) -> System.out.println(times + "\t" + what));
        Figures.write(
                "walk.steps", (long) SEEDS * STEPS, "random steps, " + DONE.size() + " kinds, first seed " + FIRST);
    }
}
