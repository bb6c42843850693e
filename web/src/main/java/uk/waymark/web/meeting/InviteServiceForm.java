package uk.waymark.web.meeting;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.people.Role;

/** A service that is not in the team is invited to a meeting. */
public record InviteServiceForm(
        @NotNull(message = "{meeting.invite.service.missing}")
        UUID agencyId,

        @NotNull(message = "{meeting.invite.role.missing}") Role role,
        @Nullable UUID commandId) {}
