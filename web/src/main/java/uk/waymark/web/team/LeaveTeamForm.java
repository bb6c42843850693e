package uk.waymark.web.team;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody is to leave the team. */
public record LeaveTeamForm(
        @NotNull UUID memberId,
        @NotNull Integer version,
        @Nullable UUID commandId) {}
