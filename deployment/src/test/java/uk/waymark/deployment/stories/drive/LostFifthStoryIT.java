package uk.waymark.deployment.stories.drive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.waymark.deployment.drive.DriveOrder;
import uk.waymark.deployment.drive.DriveResult;
import uk.waymark.deployment.drive.Driving;
import uk.waymark.deployment.drive.step.Parameters;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.deployment.stories.world.WaitsRead;
import uk.waymark.engine.Ids;
import uk.waymark.engine.people.Account;
import uk.waymark.engine.testing.MovableClock;

/**
 * Two areas to which the same children come; in one of them the educational psychologists lose a fifth of the days on which
 * they would have been there. What a SEND lead reads on the page says so, and the driver's own count of the piles agrees.
 */
@StoryTest
class LostFifthStoryIT {

    private static final String PSYCHOLOGY = "Driven Educational Psychology Service";
    private static final double WEEK = 7;
    private static final LocalDate FROM = LocalDate.of(2026, 3, 2);
    /** Nobody but the psychologists has more to do than they can. */
    private static final Parameters AREA = Parameters.of("/drive/an-area.txt")
            .with("rate.arrivals-within-percent", "50")
            .with("rate.moves-away", "0")
            .with("team.colleges.people", "10")
            .with("team.social-workers.people", "6")
            .with("team.hospice.people", "3");

    @Autowired
    private ApplicationContext product;

    @Autowired
    private MovableClock clock;

    @Autowired
    private WaitsRead waits;

    /** A driven area: what the driver knows of it, and what its SEND lead reads about it. */
    private record Lived(DriveResult truth, WaitsRead.Page page) {}

    private Lived lived(Parameters parameters) {
        String code = "F" + Ids.next().toString().substring(24);
        DriveOrder order = new DriveOrder(24, 8, 3, FROM, parameters, Account.NO_PASSWORD);
        DriveResult driven =
                Driving.drive(product, moment -> clock.advance(Duration.between(clock.instant(), moment)), code, order);
        return new Lived(driven, waits.by(code + ".leads.1"));
    }

    @Test
    void where_the_psychologists_lose_a_fifth_of_their_days_the_page_says_that_children_wait_for_them() {
        Lived usual = lived(AREA);
        Lived fewer = lived(AREA.with("team.psychology.days-lost", "36"));

        Map<String, Double> grown = grown(usual.truth(), fewer.truth());
        assertThat(Collections.max(grown.entrySet(), Map.Entry.comparingByValue())
                        .getKey())
                .as("whose pile has grown most: " + grown)
                .isEqualTo("psychology");
        assertThat(grown.get("psychology")).as("days longer on their pile").isGreaterThan(WEEK);
        assertThat(grown.get("nurses")).isLessThan(WEEK);
        assertThat(grown.get("social-workers")).isLessThan(WEEK);

        assertThat(fewer.page().sentence())
                .contains("somebody waits now is for " + PSYCHOLOGY + " at \"Give your advice\"");
        assertThat(fewer.page().compared()).as("the longest first").startsWith(PSYCHOLOGY);
        for (String agency : usual.page().compared()) {
            double longer = fewer.page().days(agency) - usual.page().days(agency);
            if (agency.equals(PSYCHOLOGY)) {
                assertThat(longer).as(agency).isGreaterThan(WEEK);
            } else {
                assertThat(longer).as(agency).isLessThan(WEEK);
            }
        }
        assertThat(fewer.page().overThirty(PSYCHOLOGY))
                .isGreaterThanOrEqualTo(usual.page().overThirty(PSYCHOLOGY));
    }

    /** By how many days work lies longer on each pile. */
    private static Map<String, Double> grown(DriveResult usual, DriveResult fewer) {
        Map<String, Double> grown = new TreeMap<>(fewer.daysOnPile());
        grown.replaceAll((team, days) -> days - usual.daysOnPile().getOrDefault(team, 0.0));
        return grown;
    }
}
