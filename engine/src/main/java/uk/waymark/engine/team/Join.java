package uk.waymark.engine.team;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is to join a child's team.
 *
 * @param ground for {@link Basis#STATUTORY}: the duty or power, in a few words, at most 60 characters
 * @param citation for {@link Basis#STATUTORY}: where it stands in the law, at most 200 characters
 */
public record Join(
        UUID practitionerId,
        TeamRole teamRole,
        Basis basis,
        @Nullable String ground,
        @Nullable String citation) {

    /** Joins because the law says so. */
    public static Join byLaw(UUID practitionerId, TeamRole teamRole, String ground, String citation) {
        return new Join(practitionerId, teamRole, Basis.STATUTORY, ground, citation);
    }

    /** Joins because the family has permitted it. */
    public static Join byPermission(UUID practitionerId, TeamRole teamRole) {
        return new Join(practitionerId, teamRole, Basis.PERMISSION, null, null);
    }
}
