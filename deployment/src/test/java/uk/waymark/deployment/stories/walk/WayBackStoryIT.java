package uk.waymark.deployment.stories.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import uk.waymark.deployment.measures.Figures;
import uk.waymark.deployment.stories.world.StoryTest;

/**
 * On a walk of chance the journey goes back wherever the page offers it, and the earlier step is done anew by its ordinary
 * service: what is offered can be done. {@code -Dwaymark.back.seeds} and {@code -Dwaymark.back.steps} walk further.
 */
@StoryTest
class WayBackStoryIT {

    private static final long FIRST = Long.getLong("waymark.walk.seed", 20261122L);
    private static final int SEEDS = Integer.getInteger("waymark.back.seeds", 1);
    private static final int STEPS = Integer.getInteger("waymark.back.steps", 80);

    @Autowired
    private ApplicationContext product;

    @Test
    void whatever_is_offered_can_be_done_anew() {
        try (AnnotationConfigApplicationContext walks = new AnnotationConfigApplicationContext()) {
            walks.setParent(product);
            walks.register(WalkSettings.class);
            walks.refresh();
            GoneBack back = walks.getBean(GoneBack.class);
            for (long seed = FIRST; seed < FIRST + SEEDS; seed++) {
                walks.getBean(Walk.class).of(seed, STEPS, back::oneMore);
            }
            back.ways().forEach((way, times) -> System.out.println(times + "\t" + way));
            assertThat(back.ways()).isNotEmpty();
            Figures.write("back.ways", back.ways().size(), "ways back gone and done anew");
        }
    }
}
