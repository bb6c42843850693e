package uk.waymark.deployment.stories.drive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.waymark.deployment.drive.DriveOrder;
import uk.waymark.deployment.drive.DriveResult;
import uk.waymark.deployment.drive.Driving;
import uk.waymark.deployment.drive.step.Parameters;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.testing.MovableClock;

/** A driven area behaves like a real one, and the same way again. */
@StoryTest
class DriveStoryIT {

    private static final LocalDate FROM = LocalDate.of(2026, 3, 2);

    @Autowired
    private ApplicationContext product;

    @Autowired
    private MovableClock clock;

    private DriveResult drive(Parameters parameters, int children, int months, long seed) {
        String code = "D" + Ids.next().toString().substring(24);
        DriveOrder order = new DriveOrder(children, months, seed, FROM, parameters);
        return Driving.drive(product, moment -> clock.advance(Duration.between(clock.instant(), moment)), code, order);
    }

    @Test
    void the_same_seed_gives_the_same_history() {
        Parameters parameters = Parameters.of("/drive/an-area.txt");
        DriveResult once = drive(parameters, 12, 12, 1);
        System.out.println(once);
        once.done().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByValue())
                .forEach(System.out::println);
        once.refused().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByValue())
                .forEach(System.out::println);
        once.millis().forEach((what, time) -> System.out.println(time + " ms " + what));
        DriveResult again = drive(parameters, 12, 12, 1);
        assertThat(again.done()).isEqualTo(once.done());
        assertThat(again.digest()).isEqualTo(once.digest());
    }
}
