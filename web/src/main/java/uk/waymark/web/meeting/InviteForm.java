package uk.waymark.web.meeting;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody of the team is invited to a meeting. */
public record InviteForm(
        @NotNull(message = "{meeting.invite.missing}") UUID practitionerId,
        @Nullable UUID commandId) {}
