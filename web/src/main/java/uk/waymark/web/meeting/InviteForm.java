package uk.waymark.web.meeting;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.web.form.Refused;

/** Somebody of the team is invited to a meeting. */
public record InviteForm(
        @Refused({"meeting.invited.already", "meeting.not.in.team"}) @NotNull(message = "{meeting.invite.missing}")
        UUID practitionerId,

        @Nullable UUID commandId) {}
