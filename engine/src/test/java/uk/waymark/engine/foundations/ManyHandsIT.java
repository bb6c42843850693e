package uk.waymark.engine.foundations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.contact.ContactNumbers;
import uk.waymark.engine.contact.NumberDetails;
import uk.waymark.engine.summary.EmergencySummary;
import uk.waymark.engine.testing.RoundTrips;
import uk.waymark.rules.YesNo;

@EngineTest
class ManyHandsIT {

    private static final int HANDS = 8;

    @Autowired
    AroundChild around;

    @Autowired
    ContactNumbers numbers;

    @Autowired
    EmergencySummary summary;

    @Autowired
    FoundationFactsReader facts;

    @Autowired
    FoundationPages pages;

    @Autowired
    RoundTrips trips;

    @Test
    void of_eight_people_who_change_the_same_child_at_once_nobody_s_change_is_forgotten() throws Exception {
        Child child = around.child();
        ExecutorService pool = Executors.newFixedThreadPool(HANDS);
        try {
            List<Callable<Object>> changes = IntStream.range(0, HANDS)
                    .<Callable<Object>>mapToObj(
                            hand -> () -> numbers.add(child.caseworker(), child.reference(), number(hand)))
                    .toList();
            for (Future<Object> change : pool.invokeAll(changes)) {
                change.get();
            }
        } finally {
            pool.shutdown();
        }
        assertThat(facts.read(child.id()).outOfHoursNumbers()).isEqualTo(HANDS);
        assertThat(pages.openFlags(around.open(child)))
                .extracting(FlagLine::foundation)
                .doesNotHaveDuplicates();
        assertThat(around.count(child, "flag")).isEqualTo(3);
    }

    @Test
    void one_change_with_all_that_follows_from_it_costs_few_round_trips() {
        Child child = around.child();
        List<String> sent =
                trips.during(() -> summary.write(child.caseworker(), child.reference(), "Give oxygen.", -1));
        assertThat(sent).as(String.join("\n", sent)).hasSizeLessThanOrEqualTo(20);
    }

    private static NumberDetails number(int hand) {
        return new NumberDetails(
                "Invented service " + hand,
                "01632 96055" + hand,
                "always",
                true,
                YesNo.YES,
                YesNo.YES,
                YesNo.YES,
                YesNo.YES);
    }
}
