package uk.waymark.engine.assessment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.people.Role;

/**
 * One request for advice as it is read.
 *
 * @param agency the body that is asked; null for the family, and where nobody is asked
 * @param dueOn the last day of that body's time in law; null where there is none
 * @param expectedOn by when the body itself says that it can answer
 * @param excused whether the law excuses that it is late
 * @param reminders how often somebody has reminded or rung them
 * @param visitOn the day of the visit to which it is invited together with others
 */
public record RequestLine(
        UUID id,
        AdviserKind kind,
        AdviceState state,
        @Nullable String agency,
        @Nullable Role role,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate expectedOn,
        @Nullable LocalDate settledOn,
        boolean excused,
        int round,
        int reminders,
        @Nullable LocalDate visitOn) {

    /** Whether somebody waits for the answer past its last day. */
    public boolean late(LocalDate today) {
        return state == AdviceState.ASKED && dueOn != null && dueOn.isBefore(today);
    }

    /** The kind of information that this advice is. */
    public DataClass dataClass() {
        return kind.dataClass(role);
    }

    /** Who was asked, in words. */
    public String who() {
        return agency == null || kind == AdviserKind.DEFENCE ? kind.title() : agency;
    }
}
