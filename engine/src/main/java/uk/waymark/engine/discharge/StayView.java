package uk.waymark.engine.discharge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.foundations.FoundationLine;
import uk.waymark.rules.Finding;

/**
 * A child's way home from hospital as a page shows it.
 *
 * @param rapidBy in a rapid discharge, by when the child should be on the way
 * @param notHeard who did not take part in the planning meeting and has to, in plain words
 * @param senior the senior clinician who decides in a rapid discharge; empty while nobody is named
 * @param without why the child may leave without the meeting; empty when nobody has said so
 * @param foundations what the rules say about trained carers and help day and night
 * @param advice what the rules find still open before leaving; empty once the child has left
 */
public record StayView(
        UUID id,
        String where,
        LocalDate inSince,
        @Nullable LocalDate goingHomeOn,
        boolean rapid,
        @Nullable Instant rapidBy,
        StayState state,
        boolean meetingHeld,
        List<String> notHeard,
        String senior,
        String without,
        @Nullable LocalDate leftOn,
        @Nullable Destination destination,
        @Nullable LocalDate visitDueOn,
        @Nullable LocalDate visitedOn,
        List<Item> items,
        List<FoundationLine> foundations,
        List<Finding> advice,
        int version) {

    /** One thing that has to be ready. */
    public record Item(
            UUID id,
            Need need,
            NeedState state,
            @Nullable UUID responsible,
            String responsibleName,
            @Nullable LocalDate dueOn,
            String note,
            int version) {}

    public StayView {
        notHeard = List.copyOf(notHeard);
        items = List.copyOf(items);
        foundations = List.copyOf(foundations);
        advice = List.copyOf(advice);
    }

    /** How many things are not ready. */
    public long open() {
        return items.stream().filter(item -> item.state() == NeedState.OPEN).count();
    }

    /** Whether the gate would let the child through. */
    public boolean mayLeave() {
        return rapid ? !senior.isEmpty() : planned() || !without.isEmpty();
    }

    /** Whether the planning meeting was held, and those were heard without whom nobody can plan. */
    public boolean planned() {
        return meetingHeld && notHeard.isEmpty();
    }

    /** Never where the child is. */
    @Override
    public String toString() {
        return "a stay in hospital (not shown)";
    }
}
