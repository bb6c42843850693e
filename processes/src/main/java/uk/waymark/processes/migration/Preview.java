package uk.waymark.processes.migration;

import java.util.List;
import java.util.Optional;

/**
 * What a move to the newest diagram would do, tried and taken back.
 *
 * @param line the process and its newest diagram
 * @param would how many journeys would be moved
 * @param wouldNot those that would stay, and why
 * @param last how far the last move has come
 */
public record Preview(DiagramLine line, int would, List<MoveProgress.NotMoved> wouldNot, Optional<MoveProgress> last) {}
