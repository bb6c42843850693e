package uk.waymark.engine.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
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
import uk.waymark.engine.measures.WaitingTimes.Place;
import uk.waymark.engine.people.Agencies;
import uk.waymark.engine.people.Agency;
import uk.waymark.engine.people.Sector;
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
    private Agencies agencies;

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

        List<WaitingChild> first = times.openAt(new Place("referral", "weigh", null), of(area), 0, 2);
        List<WaitingChild> second = times.openAt(new Place("referral", "weigh", null), of(area), 1, 2);

        assertThat(first).extracting(WaitingChild::days).containsExactly(25, 15);
        assertThat(second).extracting(WaitingChild::days).containsExactly(5);
        assertThat(times.steps(of(area)).get(0).open()).isEqualTo(3);
    }

    @Test
    void what_several_agencies_do_is_told_apart_and_each_agency_has_its_own_children() {
        UUID area = transaction.execute(s -> children.area());
        UUID slow = agency(area, "Psychology");
        UUID quick = agency(area, "Nursing");
        for (int n = 0; n < 4; n++) {
            waited(area, "advise", 90, 80, slow);
            waited(area, "advise", 90, 10, quick);
        }
        waited(area, "advise", 85, null, slow);
        waited(area, "tell", 5, 2);
        clock.moveTo(TODAY);

        Waits waits = times.waits(of(area));

        assertThat(waits.steps())
                .contains(new StepWait("referral", "advise", 1, 85, 80, null, 8, 56))
                .hasSize(2);
        assertThat(waits.agencies())
                .containsExactlyInAnyOrder(
                        new AgencyWait(
                                slow, "Psychology", 5, new StepWait("referral", "advise", 1, 85, 80, null, 4, 100)),
                        new AgencyWait(quick, "Nursing", 4, new StepWait("referral", "advise", 0, 0, 10, 10, 4, 0)));
        assertThat(times.waitsAt("referral", "advise", of(area)).agencies()).isEqualTo(waits.agencies());
        assertThat(times.waitsAt("referral", "tell", of(area)).steps())
                .extracting(StepWait::step)
                .containsExactly("tell");
        assertThat(waits.agencies()).extracting(AgencyWait::enough).containsExactlyInAnyOrder(true, false);
        assertThat(times.openAt(new Place("referral", "advise", slow), of(area), 0, 5))
                .extracting(WaitingChild::days)
                .containsExactly(85);
        assertThat(times.openAt(new Place("referral", "advise", quick), of(area), 0, 5))
                .isEmpty();
    }

    @Test
    void the_last_hour_of_a_summers_day_in_utc_is_the_next_day_in_england() {
        UUID area = transaction.execute(s -> children.area());
        begun(area, "weigh", "2025-06-01T22:30:00Z", "2025-06-02T23:30:00Z");
        begun(area, "tell", "2025-12-01T23:30:00Z", "2025-12-02T23:30:00Z");
        clock.moveTo(TODAY);

        assertThat(times.steps(of(area)))
                .extracting(StepWait::step, StepWait::medianDays)
                .containsExactly(tuple("tell", 1), tuple("weigh", 2));
    }

    private void begun(UUID area, String step, String from, String until) {
        clock.moveTo(Instant.parse(from));
        String activity = begins(area, step, null);
        clock.moveTo(Instant.parse(until));
        transaction.executeWithoutResult(s -> log.ended(activity, HowEnded.COMPLETED));
    }

    @Test
    void all_steps_are_read_in_one_query() {
        assertThat(trips.during(() -> times.steps(of(Ids.next())))).hasSize(1);
    }

    private UUID agency(UUID area, String name) {
        return agencies.save(new Agency(area, name, Sector.HEALTH)).id();
    }

    private String waited(UUID area, String step, int daysAgo, @Nullable Integer days) {
        return waited(area, step, daysAgo, days, null);
    }

    private String waited(UUID area, String step, int daysAgo, @Nullable Integer days, @Nullable UUID agency) {
        clock.moveTo(TODAY.minusDays(daysAgo));
        String activity = begins(area, step, agency);
        if (days != null) {
            clock.moveTo(TODAY.minusDays(daysAgo).plusDays(days));
            transaction.executeWithoutResult(s -> log.ended(activity, HowEnded.COMPLETED));
        }
        return activity;
    }

    private String begins(UUID area, String step, @Nullable UUID agency) {
        String activity = Ids.next().toString();
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
                    agency,
                    null,
                    null,
                    null));
        });
        return activity;
    }

    private static Scope of(UUID area) {
        return new Scope("(c.area_id = :scopeArea)", Map.of("scopeArea", Ids.bytes(area)));
    }
}
