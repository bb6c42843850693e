package uk.waymark.web.hospital;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.discharge.Destination;
import uk.waymark.engine.discharge.StayState;
import uk.waymark.engine.discharge.StayView;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.component.Row;
import uk.waymark.web.words.Days;

/**
 * A child's way home from hospital as a page.
 *
 * @param stay the latest stay; null when none was ever recorded
 * @param ward who of the ward sees it; null for a family, and after a death
 * @param records whether the reader may record and change
 * @param mayOverride whether the reader may let the child go without the meeting
 */
public record HospitalShown(
        OpenedChild child,
        @Nullable StayView stay,
        @Nullable Ward ward,
        boolean records,
        boolean mayOverride) {

    /** Whether the child is in hospital and going home is being planned. */
    public boolean planning() {
        return stay != null && stay.state() == StayState.IN_HOSPITAL && !child.closed();
    }

    /** Whether something of the latest stay still goes on. */
    public boolean running() {
        return stay != null && stay.state().running() && !child.closed();
    }

    /** What the gate waits for, as a sentence; only where it is not open. */
    public static String gate(StayView stay) {
        return stay.meetingHeld()
                ? "The planning meeting was held without " + String.join(" and ", stay.notHeard()) + "."
                : "The planning meeting has not been held yet.";
    }

    private static String meeting(StayView stay) {
        if (!stay.meetingHeld()) {
            return "not held yet";
        }
        return stay.notHeard().isEmpty() ? "held" : "held without " + String.join(" and ", stay.notHeard());
    }

    /** What is known of the stay. */
    public static List<Row> rows(StayView stay) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Where", stay.where()));
        rows.add(Row.of("In hospital since", Days.full(stay.inSince())));
        rows.add(Row.of("How it stands", stay.state().title()));
        if (stay.rapidBy() != null) {
            rows.add(Row.of("On the way home by", Days.moment(stay.rapidBy())));
            rows.add(Row.of("Senior clinician who decides", stay.senior().isEmpty() ? "not named yet" : stay.senior()));
        } else {
            rows.add(Row.of("Going home on", Days.plain(stay.goingHomeOn(), "no day yet")));
            rows.add(Row.of("Planning meeting", meeting(stay)));
        }
        if (stay.leftOn() != null) {
            rows.add(Row.of("Left hospital", Days.full(stay.leftOn())));
            if (stay.destination() == Destination.HOSPICE) {
                rows.add(Row.of("Went", "to the hospice"));
            } else {
                rows.add(Row.of("First visit at home", visit(stay)));
            }
        }
        return rows;
    }

    private static String visit(StayView stay) {
        return stay.visitedOn() == null
                ? "by " + Days.plain(stay.visitDueOn(), "a day to be agreed")
                : "on " + Days.plain(stay.visitedOn());
    }
}
