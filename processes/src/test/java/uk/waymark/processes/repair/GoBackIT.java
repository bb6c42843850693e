package uk.waymark.processes.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.processes.testing.FirstSteps.BEGIN;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.support.Agreement;
import uk.waymark.engine.support.SupportKind;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.processes.ProcessesTest;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.processes.referral.AgreeHelp;
import uk.waymark.processes.testing.Desk;
import uk.waymark.processes.testing.FirstSteps;
import uk.waymark.processes.testing.Northshire;

/** A decision was recorded by mistake: the journey goes back, and everything stays true. */
@ProcessesTest
class GoBackIT {

    @Autowired
    private Northshire area;

    @Autowired
    private BackgroundWork background;

    @Autowired
    private AgreeHelp help;

    @Autowired
    private GoBack goBack;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private FirstSteps first;

    @Autowired
    private Desk desk;

    private Reader caseworker;
    private String child;

    @BeforeEach
    void a_decision_was_recorded() {
        caseworker = area.worker(Role.SEN_CASEWORKER);
        child = first.familyAsks();
    }

    @AfterEach
    void everything_agrees() {
        desk.everythingAgrees();
    }

    private void decide() {
        first.decides(caseworker, child);
    }

    private WayBack way() {
        return goBack.ways(caseworker, child).stream()
                .filter(way -> way.step().equals("tell-family-yes"))
                .findFirst()
                .orElseThrow();
    }

    private void back(UUID order) {
        goBack.back(caseworker, child, way().from(), "confirm-assessment", "The wrong child was open.", order);
    }

    @Test
    void the_earlier_step_waits_again_and_is_done_anew_beside_what_was_decided() {
        decide();
        assertThat(way().to()).extracting(WayBack.Earlier::step).containsExactly("confirm-assessment");

        back(Ids.next());

        assertThat(desk.steps(caseworker, child)).contains("confirm-assessment").doesNotContain("tell-family-yes");
        assertThat(jdbc.queryForList(
                        "select how_ended from journey_step where case_id = ? and step = 'tell-family-yes'",
                        String.class,
                        Ids.bytes(desk.caseId(child))))
                .containsExactly("CANCELLED");
        decide();
        first.tells(caseworker, child);
        assertThat(desk.passed(child, "confirm-assessment")).isEqualTo(2);
    }

    @Test
    void a_time_limit_that_has_passed_does_not_pass_again() {
        clock.moveTo(BEGIN.plusWeeks(7));
        background.runDue();
        assertThat(desk.passed(child, "find-out-why-late")).isEqualTo(1);
        decide();

        back(Ids.next());
        background.runDue();
        clock.moveTo(BEGIN.plusWeeks(8));
        background.runDue();

        assertThat(desk.passed(child, "find-out-why-late")).isEqualTo(1);
        assertThat(desk.steps(caseworker, child)).contains("confirm-assessment");
    }

    @Test
    void help_that_was_agreed_beside_the_decision_is_no_way_back_from_it() {
        Agreement agreed =
                new Agreement(SupportKind.INTERIM, "A group on Tuesdays.", BEGIN.plusWeeks(4), BEGIN, "By telephone");
        help.whileWaiting(caseworker, desk.order(caseworker, child, "agree-support-while-waiting"), agreed);
        decide();

        assertThat(way().to()).extracting(WayBack.Earlier::step).containsExactly("confirm-assessment");
    }

    @Test
    void the_same_order_goes_back_once() {
        decide();
        UUID order = Ids.next();
        WayBack way = way();
        goBack.back(caseworker, child, way.from(), "confirm-assessment", "A mistake.", order);

        assertThat(goBack.back(caseworker, child, way.from(), "confirm-assessment", "A mistake.", order)
                        .repeated())
                .isTrue();
        assertThat(desk.passed(child, "confirm-assessment")).isEqualTo(2);
        assertThatThrownBy(() ->
                        goBack.back(caseworker, child, way.from(), "confirm-assessment", "A mistake.", Ids.next()))
                .hasMessage("back.not.possible");
    }

    @Test
    void once_a_legal_period_is_met_or_for_others_there_is_no_way_back() {
        assertThat(goBack.ways(caseworker, child)).isEmpty();
        decide();
        WayBack way = way();
        assertThatThrownBy(() ->
                        goBack.back(caseworker, child, way.from(), "get-missing-information", "Why not", Ids.next()))
                .hasMessage("back.not.possible");
        assertThatThrownBy(() -> goBack.back(caseworker, child, way.from(), "confirm-assessment", " ", Ids.next()))
                .hasMessage("back.reason.missing");
        Reader nurse = area.worker(Role.COMMUNITY_NURSING);
        assertThatThrownBy(() -> goBack.ways(nurse, child)).isInstanceOf(Refusal.NotFound.class);

        first.tells(caseworker, child);

        assertThat(goBack.ways(caseworker, child)).isEqualTo(List.of());
    }
}
