package uk.waymark.web.team;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which agency is to lead the team; none is possible. */
public record LeadForm(
        @Nullable UUID agencyId,
        @NotNull Integer version,
        @Nullable UUID commandId) {}
