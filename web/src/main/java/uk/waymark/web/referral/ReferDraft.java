package uk.waymark.web.referral;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A professional's request on its way through its pages.
 *
 * @param owner the sign-in that began it; it is nobody else's
 * @param commandId makes a second sending the same request
 * @param differentFrom references of known children who are another child
 * @param same the reference of the known child who is the one that is meant
 * @param compared whether the search for known children has been answered
 */
public record ReferDraft(
        UUID owner,
        UUID commandId,
        ChildForm child,
        Set<String> differentFrom,
        @Nullable String same,
        boolean compared) {

    static final String NAME = "refer";

    static ReferDraft begun(UUID owner, UUID commandId, ChildForm child) {
        return new ReferDraft(owner, commandId, child, Set.of(), null, false);
    }

    /** The same child, after the person has looked at those who are known. */
    ReferDraft answered(Set<String> others, @Nullable String recognised) {
        return new ReferDraft(owner, commandId, child, others, recognised, true);
    }

    /** The same child, still to be compared: somebody like it has become known meanwhile. */
    ReferDraft lookAgain() {
        return new ReferDraft(owner, commandId, child, differentFrom, null, false);
    }

    /** Never what was typed, so that it cannot slip into a log. */
    @Override
    public String toString() {
        return "a request on its way (not shown)";
    }
}
