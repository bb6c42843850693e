package uk.waymark.web.child;

import java.util.List;
import uk.waymark.engine.contact.NumberLine;
import uk.waymark.engine.foundations.FlagLine;
import uk.waymark.engine.team.TeamLine;

/** Everything that the first page about a child shows. */
public record Overview(
        List<NextStep> next,
        List<Milestone> milestones,
        List<ClockLine> clocks,
        List<FlagLine> flags,
        List<TeamLine> team,
        List<NumberLine> numbers) {

    /** The legal periods that count now. */
    public List<ClockLine> running() {
        return clocks.stream().filter(ClockLine::running).toList();
    }

    /** Those that were kept, missed or are no longer needed. */
    public List<ClockLine> over() {
        return clocks.stream().filter(clock -> !clock.running()).toList();
    }
}
