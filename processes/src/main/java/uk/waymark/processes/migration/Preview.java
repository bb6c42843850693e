package uk.waymark.processes.migration;

import java.util.List;
import java.util.Optional;

/**
 * What a move to the newest diagram would do, tried and taken back.
 *
 * @param line the process and its newest diagram
 * @param would how many journeys would be moved, of those looked at
 * @param wouldNot those that would stay, and why
 * @param looked at how many journeys the try has looked so far; it goes on at the next look
 * @param last how far the last move has come
 */
public record Preview(
        DiagramLine line, int would, List<MoveProgress.NotMoved> wouldNot, int looked, Optional<MoveProgress> last) {

    /** Whether every journey has been looked at. */
    public boolean whole() {
        return looked >= line.old();
    }
}
