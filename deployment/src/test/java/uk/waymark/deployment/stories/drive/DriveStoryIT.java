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
import uk.waymark.deployment.measures.Figures;
import uk.waymark.deployment.stories.world.Ledgers;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.people.Account;
import uk.waymark.engine.testing.MovableClock;

/** A driven area behaves like a real one, and the same way again. */
@StoryTest
class DriveStoryIT {

    private static final LocalDate FROM = LocalDate.of(2026, 3, 2);
    /** More children die and move away than in England, so that it happens among a few. */
    private static final Parameters AREA =
            Parameters.of("/drive/an-area.txt").with("rate.death.other", "2").with("rate.moves-away", "0.8");

    @Autowired
    private ApplicationContext product;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Ledgers ledgers;

    private DriveResult drive(Parameters parameters, int children, int months, long seed) {
        String code = "D" + Ids.next().toString().substring(24);
        DriveOrder order = new DriveOrder(children, months, seed, FROM, parameters, Account.NO_PASSWORD);
        return Driving.drive(product, moment -> clock.advance(Duration.between(clock.instant(), moment)), code, order);
    }

    @Test
    void the_same_seed_gives_the_same_history_and_every_ledger_agrees() {
        DriveResult once = drive(AREA, 8, 8, 1);
        DriveResult again = drive(AREA, 8, 8, 1);
        DriveResult other = drive(AREA, 8, 8, 2);

        assertThat(again.done()).isEqualTo(once.done());
        assertThat(again.refused()).isEqualTo(once.refused());
        assertThat(again.digest()).isEqualTo(once.digest());
        assertThat(once.done()).containsKeys("a death", "a family moves away", "pass-on-what-is-known");
        assertThat(other.digest()).isNotEqualTo(once.digest());
        ledgers.agree();
        Figures.write(
                "drive.child.years.per.minute.short",
                Math.round(again.childYearsAMinute()),
                "child-years a minute, " + again.children() + " children");
    }
}
