package uk.waymark.deployment.stories.drive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.measures.StepWait;
import uk.waymark.engine.measures.WaitingTimes;
import uk.waymark.engine.people.Account;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.MovableClock;

/** A driven area behaves like a real one, and the same way again; where people lose their days, children wait. */
@StoryTest
class DriveStoryIT {

    private static final LocalDate FROM = LocalDate.of(2026, 3, 2);
    private static final Parameters AREA = Parameters.of("/drive/an-area.txt");
    private static final String ADVICE = "give-advice";

    @Autowired
    private ApplicationContext product;

    @Autowired
    private MovableClock clock;

    @Autowired
    private WaitingTimes waits;

    @Autowired
    private AccessPolicy policy;

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
        assertThat(other.digest()).isNotEqualTo(once.digest());
        ledgers.agree();
        Figures.write(
                "drive.child.years.per.minute.short",
                Math.round(again.childYearsAMinute()),
                "child-years a minute, " + again.children() + " children");
    }

    @Test
    void where_the_psychologists_lose_days_children_wait_longest_for_their_advice() {
        List<StepWait> usual = waits(drive(AREA, 30, 9, 3));
        List<StepWait> fewer = waits(drive(AREA.with("team.psychology.days-lost", "36"), 30, 9, 3));

        assertThat(fewer.stream().max(Comparator.comparingInt(StepWait::longestOpenDays)))
                .get()
                .extracting(StepWait::step)
                .isEqualTo(ADVICE);
        assertThat(at(ADVICE, fewer).longestOpenDays())
                .isGreaterThan(at(ADVICE, usual).longestOpenDays());
    }

    private List<StepWait> waits(DriveResult driven) {
        Reader lead =
                new Reader(Ids.next(), Ids.next(), Ids.next(), driven.area(), Set.of(Role.SEND_LEAD), "The SEND lead");
        return waits.steps(policy.scope(lead, DataClass.CORE, Act.READ));
    }

    private static StepWait at(String step, List<StepWait> waits) {
        return waits.stream()
                .filter(wait -> wait.step().equals(step))
                .findFirst()
                .orElseThrow();
    }
}
