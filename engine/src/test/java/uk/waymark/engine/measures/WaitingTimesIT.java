package uk.waymark.engine.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.TestChildren;
import uk.waymark.engine.TestChildren.TestChild;
import uk.waymark.engine.access.Scope;
import uk.waymark.engine.audit.Begun;
import uk.waymark.engine.audit.Holder;
import uk.waymark.engine.audit.HowEnded;
import uk.waymark.engine.audit.JourneyLog;
import uk.waymark.engine.audit.StepKind;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.engine.testing.RoundTrips;

@EngineTest
class WaitingTimesIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private WaitingTimes times;

    @Autowired
    private JourneyLog log;

    @Autowired
    private TestChildren children;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    @Autowired
    private RoundTrips trips;

    @Test
    void open_waits_count_and_only_the_readers_children() {
        UUID area = transaction.execute(s -> children.area());
        waited(area, "weigh", 100, null);
        waited(area, "weigh", 90, null);
        waited(area, "weigh", 80, 10);
        waited(area, "weigh", 500, null);
        waited(area, "tell", 20, 5);
        waited(area, "tell", 20, 7);
        waited(transaction.execute(s -> children.area()), "weigh", 3, 1);
        clock.moveTo(TODAY);

        List<StepWait> steps = times.steps(of(area));

        assertThat(steps)
                .containsExactly(
                        new StepWait("referral", "tell", 0, 0, 5, 7, 2, 0),
                        new StepWait("referral", "weigh", 3, 500, null, null, 1, 67));
    }

    @Test
    void a_step_that_was_no_longer_needed_is_not_taken_for_a_quick_one() {
        UUID area = transaction.execute(s -> children.area());
        String activity = waited(area, "weigh", 50, null);
        clock.moveTo(TODAY.minusDays(49));
        transaction.executeWithoutResult(s -> log.ended(activity, HowEnded.CANCELLED));
        waited(area, "weigh", 40, 30);
        clock.moveTo(TODAY);

        assertThat(times.steps(of(area))).containsExactly(new StepWait("referral", "weigh", 0, 0, 30, 30, 1, 0));
    }

    @Test
    void the_children_who_wait_are_listed_longest_first_as_often_as_they_are_counted() {
        UUID area = transaction.execute(s -> children.area());
        waited(area, "weigh", 5, null);
        waited(area, "weigh", 25, null);
        waited(area, "weigh", 15, null);
        waited(area, "weigh", 15, 3);
        clock.moveTo(TODAY);

        List<WaitingChild> first = times.openAt("referral", "weigh", of(area), 0, 2);
        List<WaitingChild> second = times.openAt("referral", "weigh", of(area), 1, 2);

        assertThat(first).extracting(WaitingChild::days).containsExactly(25, 15);
        assertThat(second).extracting(WaitingChild::days).containsExactly(5);
        assertThat(times.steps(of(area)).get(0).open()).isEqualTo(3);
    }

    @Test
    void all_steps_are_read_in_one_query() {
        assertThat(trips.during(() -> times.steps(of(Ids.next())))).hasSize(1);
    }

    private String waited(UUID area, String step, int daysAgo, @Nullable Integer days) {
        String activity = Ids.next().toString();
        clock.moveTo(TODAY.minusDays(daysAgo));
        transaction.executeWithoutResult(s -> {
            TestChild child = children.child(area);
            log.began(new Begun(
                    child.id(),
                    area,
                    "referral",
                    "i",
                    activity,
                    step,
                    StepKind.USER_TASK,
                    null,
                    "SEN_CASEWORKER",
                    Holder.QUEUE,
                    null,
                    null,
                    null,
                    null));
        });
        if (days != null) {
            clock.moveTo(TODAY.minusDays(daysAgo).plusDays(days));
            transaction.executeWithoutResult(s -> log.ended(activity, HowEnded.COMPLETED));
        }
        return activity;
    }

    private static Scope of(UUID area) {
        return new Scope("(c.area_id = :scopeArea)", Map.of("scopeArea", Ids.bytes(area)));
    }
}
