package uk.waymark.engine.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.waymark.engine.referral.TestReferrals.born;
import static uk.waymark.engine.referral.TestReferrals.reference;
import static uk.waymark.engine.referral.TestReferrals.request;
import static uk.waymark.engine.referral.TestReferrals.unique;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.TestChildren;
import uk.waymark.engine.TestPeople;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.Refused;
import uk.waymark.engine.testing.RoundTrips;
import uk.waymark.rules.statute.StatutoryPeriod;

@EngineTest
class ReceiveReferralIT {

    @Autowired
    private ReceiveReferral front;

    @Autowired
    private AskAboutKnownChild known;

    @Autowired
    private ChildFiles files;

    @Autowired
    private Referrals referrals;

    @Autowired
    private Clocks clocks;

    @Autowired
    private Today today;

    @Autowired
    private TestChildren areas;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RoundTrips trips;

    private Reader caseworker;

    @BeforeEach
    void aCaseworkerOfAnAreaOfTheirOwn() {
        caseworker = people.worker(areas.area(), Role.SEN_CASEWORKER);
    }

    @Test
    void a_request_becomes_a_file_with_its_clocks_its_first_step_and_its_audit_entry() {
        LocalDate received = today.date().minusDays(2);
        String ref = reference(front.receive(request(unique(), received), caseworker, Ids.next()));

        ChildFile file = files.findByReference(ref).orElseThrow();
        assertThat(file.status()).isEqualTo(ChildStatus.REFERRED);
        assertThat(file.areaId()).isEqualTo(caseworker.areaId());
        assertThat(clocks.of(file.id()))
                .extracting(ClockView::kind, ClockView::dueOn)
                .containsExactlyInAnyOrder(
                        tuple(StatutoryPeriod.DECIDE_TO_ASSESS, received.plusWeeks(6)),
                        tuple(StatutoryPeriod.DECIDE_NO_PLAN, received.plusWeeks(16)),
                        tuple(StatutoryPeriod.FINAL_PLAN, received.plusWeeks(20)));
        assertThat(count("journey_step", file.id())).isEqualTo(1);
        assertThat(count("audit_entry", file.id())).isEqualTo(1);
    }

    @Test
    void a_second_click_makes_no_second_child() {
        ReferralRequest request = request(unique(), today.date());
        UUID command = Ids.next();
        Answer first = front.receive(request, caseworker, command);
        long before = files.count();

        Answer second = front.receive(request, caseworker, command);

        assertThat(second.location()).isEqualTo(first.location());
        assertThat(second.repeated()).isTrue();
        assertThat(files.count()).isEqualTo(before);
    }

    @Test
    void a_request_for_a_known_child_joins_the_file_and_starts_no_second_clock() {
        String ref = reference(front.receive(request(unique(), today.date()), caseworker, Ids.next()));
        UUID caseId = files.findByReference(ref).orElseThrow().id();

        known.receive(request(unique(), today.date()), ref, caseworker, Ids.next());

        assertThat(clocks.of(caseId)).hasSize(3);
        assertThat(referrals.findByCaseIdOrderByReceivedAtDesc(caseId)).hasSize(2);
    }

    @Test
    void impossible_dates_are_refused_and_leave_nothing() {
        long before = files.count();
        LocalDate now = today.date();
        refused("referral.birth.date.future", request(born(now.plusDays(1)), now));
        refused("referral.over.25", request(born(now.minusYears(25)), now));
        refused("referral.received.future", request(unique(), now.plusDays(1)));
        assertThat(files.count()).isEqualTo(before);
        front.receive(request(born(now.minusYears(25).plusDays(1)), now), caseworker, Ids.next());
        assertThat(files.count()).isEqualTo(before + 1);
    }

    @Test
    void a_request_costs_at_most_ten_round_trips_with_its_commit() {
        front.receive(request(unique(), today.date()), caseworker, Ids.next()); // the holidays are read once
        ReferralRequest request = request(unique(), today.date());
        List<String> sent = trips.during(() -> front.receive(request, caseworker, Ids.next()));
        assertThat(sent).as(String.join("\n", sent)).hasSizeLessThanOrEqualTo(9);
    }

    private void refused(String key, ReferralRequest request) {
        Refused.refused(key, () -> front.receive(request, caseworker, Ids.next()));
    }

    private long count(String table, UUID caseId) {
        return jdbc.sql("select count(*) from " + table + " where case_id = :id")
                .param("id", Ids.bytes(caseId))
                .query(Long.class)
                .single();
    }
}
