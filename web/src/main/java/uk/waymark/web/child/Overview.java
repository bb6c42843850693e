package uk.waymark.web.child;

import java.util.List;
import java.util.Set;
import uk.waymark.engine.access.AccessPolicy.Use;
import uk.waymark.engine.contact.NumberLine;
import uk.waymark.engine.foundations.FlagLine;
import uk.waymark.engine.team.TeamLine;

/**
 * Everything that the first page about a child shows.
 *
 * @param allowed what the reader may do with the child's file, of what this page offers
 */
public record Overview(
        List<NextStep> next,
        List<Milestone> milestones,
        List<ClockLine> clocks,
        List<FlagLine> flags,
        List<TeamLine> team,
        List<NumberLine> numbers,
        Set<Use> allowed) {

    /** The legal periods that count now. */
    public List<ClockLine> running() {
        return clocks.stream().filter(ClockLine::running).toList();
    }

    /** Those that were kept, missed or are no longer needed. */
    public List<ClockLine> over() {
        return clocks.stream().filter(clock -> !clock.running()).toList();
    }
}
