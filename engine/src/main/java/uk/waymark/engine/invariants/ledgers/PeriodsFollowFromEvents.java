package uk.waymark.engine.invariants.ledgers;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.waymark.engine.clock.ClockReplay;
import uk.waymark.engine.invariants.Children;
import uk.waymark.engine.invariants.Invariant;
import uk.waymark.engine.invariants.Violation;

/** The row of each legal period only shows how its events add up. */
@Component
class PeriodsFollowFromEvents implements Invariant {

    private final ClockReplay replay;

    PeriodsFollowFromEvents(ClockReplay replay) {
        this.replay = replay;
    }

    @Override
    public String key() {
        return "periods-follow-from-events";
    }

    @Override
    public String sentence() {
        return "Every legal period is what its events add up to";
    }

    @Override
    public List<Violation> violations(Children children) {
        return replay.unlike(children.ids()).stream()
                .map(clock -> children.violation(clock.caseId(), "period " + clock.clockId() + " " + clock.what()))
                .toList();
    }

    @Override
    public List<Violation> beside() {
        int clocks = replay.ofNobody();
        return clocks == 0
                ? List.of()
                : List.of(Violation.beside(clocks + " periods count for no child that there is"));
    }
}
