package uk.waymark.deployment.stories.world;

import java.time.LocalDate;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.foundations.FlagsAgain;
import uk.waymark.engine.foundations.NightlyCheck;
import uk.waymark.engine.testing.MovableClock;

/** Begins each story on the same morning, and looks at its end whether all ledgers tell the same. */
final class LedgersAgree implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    @Override
    public void beforeEach(ExtensionContext story) {
        spring(story).getBean(MovableClock.class).moveTo(Town.BEGIN);
    }

    @Override
    public void afterEach(ExtensionContext story) {
        if (story.getExecutionException().isEmpty()) {
            missedNightsCome(spring(story));
            spring(story).getBean(Ledgers.class).agreeForAll();
        }
    }

    /** A story that has only moved its clock has had no nights, and the last one may be another story's. */
    private static void missedNightsCome(ApplicationContext product) {
        LocalDate weekAgo = product.getBean(Today.class).date().minusDays(7);
        if (product.getBean(FlagsAgain.class)
                .lastNight()
                .filter(weekAgo::isAfter)
                .isPresent()) {
            product.getBean(NightlyCheck.class).sweepAll(seen -> {});
        }
    }

    @Override
    public void afterAll(ExtensionContext stories) {
        Ledgers.figure();
    }

    private static ApplicationContext spring(ExtensionContext story) {
        return SpringExtension.getApplicationContext(story);
    }
}
