package uk.waymark.web.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.people.Role;

/** One more who is invited: somebody of the team, or a service that is not in it. */
public record InviteForm(
        @Nullable UUID practitionerId,
        @Nullable UUID agencyId,
        @Nullable Role role,
        @Nullable Integer version,
        @Nullable UUID commandId) {}
