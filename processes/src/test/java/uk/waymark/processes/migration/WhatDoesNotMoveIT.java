package uk.waymark.processes.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.processes.migration.TestMoves.REFERRAL;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.people.Role;
import uk.waymark.processes.ProcessesTest;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.processes.migration.MoveProgress.NotMoved;
import uk.waymark.processes.testing.Desk;
import uk.waymark.processes.testing.Northshire;

/** A journey that cannot follow the changed diagram stays where it is, and only an operator's order moves any. */
@ProcessesTest
class WhatDoesNotMoveIT {

    @Autowired
    private TestMoves moves;

    @Autowired
    private EarlierReferral earlier;

    @Autowired
    private Northshire area;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private BackgroundWork background;

    @Autowired
    private ChangedDiagrams diagrams;

    @Autowired
    private MoveWork work;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Desk desk;

    private Reader operator;
    private Reader caseworker;
    private Reader lead;

    @BeforeEach
    void there_was_an_earlier_diagram() {
        operator = moves.begin();
        caseworker = area.worker(Role.SEN_CASEWORKER);
        lead = area.worker(Role.SEND_LEAD);
    }

    @AfterEach
    void everything_agrees() {
        desk.everythingAgrees();
        moves.end();
        desk.everythingAgrees();
    }

    private int written(String child) {
        Integer count = jdbc.queryForObject(
                "select count(*) from audit_entry where case_id = ? and action = 'ENGINE_REPAIRED'",
                Integer.class,
                Ids.bytes(desk.caseId(child)));
        return count == null ? 0 : count;
    }

    @Test
    void a_journey_at_a_step_that_is_gone_stays_and_says_why() {
        String stays = earlier.begins();
        String goes = earlier.begins();
        background.runDue();
        engine.getTaskService().complete(moves.task(stays, "agree-to-assess").getId(), Map.of("decision", "ASSESS"));
        earlier.changed();
        NotMoved why = new NotMoved(stays, WhyNot.STEP_IS_GONE, "ring-the-family");
        assertThat(moves.look(operator).wouldNot()).containsExactly(why);
        assertThat(moves.look(operator).would()).isEqualTo(1);

        moves.move(operator);

        MoveProgress last = moves.look(operator).last().orElseThrow();
        assertThat(last.notMoved()).containsExactly(why);
        assertThat(List.of(last.moved(), last.waiting(), last.done(), last.all()))
                .containsExactly(1, 0, 2, 2);
        assertThat(desk.steps(caseworker, stays)).contains("ring-the-family");
        assertThat(List.of(desk.passed(stays, MoveWork.STEP), desk.passed(goes, MoveWork.STEP)))
                .containsExactly(0, 1);
        assertThat(written(stays)).isZero();
        assertThat(written(goes)).isEqualTo(1);
        assertThat(moves.look(operator).line().old())
                .as("it is looked at again when somebody names the step")
                .isEqualTo(1);
    }

    @Test
    void only_operators_move_journeys_and_each_order_counts_once() {
        String child = earlier.begins();
        earlier.changed();
        int version = moves.look(operator).line().version();
        assertThatThrownBy(() -> diagrams.look(caseworker, REFERRAL)).isInstanceOf(Refusal.NotAllowed.class);
        assertThatThrownBy(() -> diagrams.begin(lead, REFERRAL, version, Ids.next()))
                .isInstanceOf(Refusal.NotAllowed.class);
        assertThatThrownBy(() -> diagrams.look(operator, "nothing")).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> diagrams.begin(operator, REFERRAL, version - 1, Ids.next()))
                .hasMessage("stale.page");

        diagrams.begin(operator, REFERRAL, version, Ids.next());
        assertThatThrownBy(() -> diagrams.begin(operator, REFERRAL, version, Ids.next()))
                .hasMessage("diagram.move.running");
        engine.getRuntimeService().deleteProcessInstance(earlier.journey(child), "gone meanwhile", false, true);
        assertThat(work.turn(10)).isEqualTo(1);

        assertThat(moves.look(operator).last().orElseThrow().notMoved())
                .extracting(NotMoved::why)
                .containsExactly(WhyNot.ENDED);
        assertThatThrownBy(() -> diagrams.begin(operator, REFERRAL, version, Ids.next()))
                .hasMessage("diagram.move.nothing");
    }
}
