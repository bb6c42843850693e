package uk.waymark.engine.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.people.Role;
import uk.waymark.rules.YesNo;

/**
 * A meeting as a page shows it.
 *
 * @param review the review whose meeting it is
 * @param undecided what could not be decided; empty when nothing is known of it
 * @param missing the roles that had to be there to decide and were not; empty before it is held
 * @param reads whether what was written for a review is open to the reader; it is empty otherwise
 * @param version the edition, for changing it
 */
public record MeetingView(
        UUID id,
        MeetingKind kind,
        @Nullable UUID review,
        LocalDate on,
        String at,
        boolean remote,
        String place,
        MeetingState state,
        @Nullable LocalDate heldOn,
        String minutes,
        String undecided,
        Set<Role> missing,
        List<Invited> invited,
        List<Action> actions,
        boolean reads,
        int version) {

    /**
     * Somebody who is invited.
     *
     * @param part for whom they are asked to a review
     * @param why why they cannot come
     * @param wroteOn the day of what they wrote last; also where the text itself is not open to the reader
     * @param own whether it is the reader's own invitation
     */
    public record Invited(
            UUID id,
            Guest guest,
            String name,
            String from,
            @Nullable ReviewPart part,
            InvitationAnswer answer,
            String why,
            String contribution,
            @Nullable LocalDate wroteOn,
            YesNo came,
            boolean own,
            int version) {}

    /**
     * Something that was agreed.
     *
     * @param agency the owner's agency; empty for the family
     * @param own whether it is the reader's own to do
     */
    public record Action(
            UUID id,
            String what,
            String owner,
            String agency,
            LocalDate dueOn,
            ActionState state,
            @Nullable LocalDate closedOn,
            String how,
            boolean own,
            int version) {}

    public MeetingView {
        missing = Set.copyOf(missing);
        invited = List.copyOf(invited);
        actions = List.copyOf(actions);
    }

    /** Never what was said. */
    @Override
    public String toString() {
        return "a meeting (" + kind + ")";
    }
}
