package uk.waymark.engine.meeting;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A meeting in a child's list.
 *
 * @param coming how many of those who are invited will come, or came
 * @param invited how many are invited
 * @param open how many actions are still to do
 */
public record MeetingLine(
        UUID id, MeetingKind kind, LocalDate on, String at, MeetingState state, int coming, int invited, int open) {}
