package uk.waymark.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.testing.MovableClock;

@EngineTest
class AuditAnchorsIT {

    private static final LocalDate DAY = LocalDate.of(2031, 6, 10);

    @Autowired
    private AuditAnchors anchors;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final UUID child = Ids.next();

    @BeforeEach
    void two_entries_on_the_day() {
        run("delete from audit_anchor");
        clock.moveTo(DAY);
        seen("one");
        seen("two");
        clock.moveTo(DAY.plusDays(1));
    }

    @Test
    void an_anchor_holds_although_the_chains_grow() {
        seen("on the next day, before the anchor was made");
        anchors.anchor(DAY);
        anchors.anchor(DAY);
        seen("and after");

        assertThat(anchors.holds(DAY)).isTrue();
        assertThat(anchors.holds(DAY.minusDays(1))).isFalse();
    }

    @Test
    void nights_that_were_missed_are_caught_up() {
        anchors.catchUp();
        clock.moveTo(DAY.plusDays(4));
        anchors.catchUp();
        anchors.catchUp();

        assertThat(DAY.datesUntil(DAY.plusDays(4))).allMatch(anchors::holds);
        assertThat(anchors.holds(DAY.plusDays(4))).isFalse();
    }

    @Test
    void a_chain_that_was_cut_short_together_with_its_head_is_found() {
        anchors.anchor(DAY);
        run("update audit_head set seq = 1, hash = (select hash from audit_entry e where e.chain = audit_head.chain"
                + " and e.seq = 1) where seq = 2");
        run("delete from audit_entry where seq = 2");

        assertThat(anchors.holds(DAY)).isFalse();
    }

    @Test
    void a_chain_that_was_dropped_is_found() {
        anchors.anchor(DAY);
        transaction.executeWithoutResult(s -> {
            jdbc.update("delete from audit_head where chain = ?", Ids.bytes(child));
            jdbc.update("delete from audit_entry where chain = ?", Ids.bytes(child));
        });

        assertThat(anchors.holds(DAY)).isFalse();
    }

    @Test
    void a_day_that_is_not_over_cannot_be_anchored() {
        assertThatIllegalArgumentException().isThrownBy(() -> anchors.anchor(DAY.plusDays(1)));
    }

    private void seen(String detail) {
        trail.record(Entry.ofChild(child, null, AuditAction.OPENED, detail));
    }

    private void run(String sql) {
        transaction.executeWithoutResult(s -> jdbc.update(sql));
    }
}
