package uk.waymark.web.meeting.told;

import uk.waymark.engine.meeting.MeetingLine;
import uk.waymark.engine.meeting.MeetingState;
import uk.waymark.web.words.Days;

/**
 * A meeting in a family's list.
 *
 * @param what what it is for, in the family's words
 * @param waits whether we wait for the family to say who comes
 */
public record MeetingTold(MeetingLine line, String what, boolean waits) {

    /** Whether it is still to come. */
    public boolean coming() {
        return line.state() == MeetingState.PLANNED;
    }

    /** When it is or was, and what became of it. */
    public String when() {
        String day = Days.full(line.on()) + " at " + line.at();
        return line.state() == MeetingState.CANCELLED ? day + ". It was called off" : day;
    }
}
