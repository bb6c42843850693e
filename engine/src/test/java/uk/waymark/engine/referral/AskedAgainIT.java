package uk.waymark.engine.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.casefile.ChildName;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.TellFamily;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.news.ReferralReceived;
import uk.waymark.rules.statute.StatutoryPeriod;

/** Somebody asks for a child whom a team knows: the law gives the same answer to a second request as to a first. */
@EngineTest
@RecordApplicationEvents
class AskedAgainIT {

    @Autowired
    private AroundChild around;

    @Autowired
    private AskAboutKnownChild known;

    @Autowired
    private TellFamily family;

    @Autowired
    private Clocks clocks;

    @Autowired
    private Today today;

    @Autowired
    private ApplicationEvents published;

    private Child child;
    private Reader caseworker;

    @BeforeEach
    void a_child_with_a_team() {
        child = around.child();
        caseworker = child.caseworker();
    }

    @Test
    void where_no_plan_is_in_force_and_nothing_is_assessed_a_request_begins_anew_with_its_own_dates() {
        asksAgain();

        assertThat(running())
                .containsExactlyInAnyOrder(
                        StatutoryPeriod.DECIDE_TO_ASSESS, StatutoryPeriod.DECIDE_NO_PLAN, StatutoryPeriod.FINAL_PLAN);
        assertThat(begun()).containsExactly(new ReferralReceived(child.reference()));
        assertThat(around.open(child).status()).as("the team goes on").isEqualTo(ChildStatus.ACTIVE);
    }

    @Test
    void while_an_assessment_is_under_way_a_request_joins_it() {
        asksAgain();
        asksAgain();

        assertThat(running()).hasSize(3);
        assertThat(begun()).hasSize(1);
    }

    @Test
    void while_a_plan_is_in_force_a_request_joins_what_is_done_for_it() {
        clocks.start(child.id(), StatutoryPeriod.ANNUAL_REVIEW, "review", today.date(), null);

        asksAgain();

        assertThat(running()).containsExactly(StatutoryPeriod.ANNUAL_REVIEW);
        assertThat(begun()).isEmpty();
    }

    @Test
    void a_no_to_a_second_request_ends_its_dates_only_and_leaves_the_team_at_work() {
        asksAgain();
        clocks.start(child.id(), StatutoryPeriod.MEDIATION_CERTIFICATE, "another matter", today.date(), null);

        family.no(
                caseworker,
                child.reference(),
                new Notice(true, true, true, true, true, today.date(), ToldHow.BY_LETTER));

        assertThat(running()).containsExactly(StatutoryPeriod.MEDIATION_CERTIFICATE);
        assertThat(around.open(child).status()).isEqualTo(ChildStatus.ACTIVE);
    }

    private void asksAgain() {
        LocalDate born = LocalDate.of(2018, 5, 1);
        ChildDetails sam = new ChildDetails(new ChildName("Sam", "Invented", null), born, null, null, null);
        ReferralRequest request = TestReferrals.request(sam, today.date());
        UUID command = Ids.next();
        known.receive(request, child.reference(), caseworker, command);
    }

    private List<ReferralReceived> begun() {
        return published.stream(ReferralReceived.class).toList();
    }

    private List<StatutoryPeriod> running() {
        return clocks.of(child.id()).stream()
                .filter(ClockView::running)
                .map(ClockView::kind)
                .toList();
    }
}
