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
 * @param undecided what could not be decided; empty when nothing is known of it
 * @param missing the roles that had to be there to decide and were not; empty before it is held
 * @param version the edition, for changing it
 */
public record MeetingView(
        UUID id,
        MeetingKind kind,
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
        int version) {

    /**
     * Somebody who is invited.
     *
     * @param own whether it is the reader's own invitation
     */
    public record Invited(
            UUID id,
            Guest guest,
            String name,
            String from,
            InvitationAnswer answer,
            String contribution,
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
