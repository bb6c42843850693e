package uk.waymark.deployment.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import uk.waymark.deployment.WaymarkApplication;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.referral.ReceiveReferral;
import uk.waymark.engine.referral.ReferralRequest;
import uk.waymark.engine.testing.RoundTrips;
import uk.waymark.engine.testing.TestDatabase;
import uk.waymark.engine.testing.TestDatabaseProfile;

/** Each round trip costs more than a row; so a command may make ten of our own, beside those of the process engine. */
@SpringBootTest(
        classes = {WaymarkApplication.class, ReferralRoundTripsIT.Counting.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "waymark.demo.enabled=false",
            "waymark.jobs.enabled=false",
            "waymark.area.code=COUNTED",
            "waymark.area.name=Counted"
        })
@ActiveProfiles(resolver = TestDatabaseProfile.class)
@ContextConfiguration(initializers = TestDatabase.class)
class ReferralRoundTripsIT {

    private static final int MOST = 10;

    @Autowired
    private ReceiveReferral front;

    @Autowired
    private RoundTrips trips;

    @Autowired
    private Today today;

    /** Notes each statement. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {
        @Bean
        static RoundTrips roundTrips() {
            return new RoundTrips();
        }
    }

    @Test
    void a_request_takes_at_most_ten_round_trips_of_our_own() {
        Requests requests = new Requests(1);
        front.receive(requests.next(today.date()), null, UUID.randomUUID());

        List<String> sent = trips.during(() -> front.receive(requests.next(today.date()), null, UUID.randomUUID()));

        List<String> ours = sent.stream().filter(sql -> !sql.contains("ACT_")).toList();
        ours.forEach(sql -> System.out.println("round trip: " + sql.replaceAll("\\s+", " ")));
        if (TestDatabaseProfile.database().equals("mariadb")) {
            Figures.write("referral.round.trips", ours.size(), "statements or batches of ours; the commit is one more");
        }
        assertThat(ours).hasSizeLessThanOrEqualTo(MOST);
        assertThat(sent).as("the journey began").hasSizeGreaterThan(ours.size());
    }

    @Test
    void sending_it_again_gives_the_same_answer_and_stores_nothing() {
        ReferralRequest request = new Requests(2).next(today.date());
        UUID command = UUID.randomUUID();
        Answer first = front.receive(request, null, command);
        AtomicReference<Answer> again = new AtomicReference<>(first);

        List<String> sent = trips.during(() -> again.set(front.receive(request, null, command)));

        assertThat(again.get()).isEqualTo(new Answer(first.location(), true));
        assertThat(sent).noneMatch(sql -> sql.contains("ACT_"));
    }
}
