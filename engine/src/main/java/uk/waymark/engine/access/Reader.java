package uk.waymark.engine.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.people.Role;

/**
 * Who is asking: one signed-in person with their post and roles.
 *
 * @param accountId the sign-in
 * @param practitionerId the person's post; null for a parent or young person
 * @param agencyId the agency of the post
 * @param areaId the area of that agency
 * @param roles what the person is here to do
 * @param displayName the person's own name
 * @param shutOut whether any child's file may be shut to this person by name, so that each has to be looked at for it
 */
public record Reader(
        UUID accountId,
        @Nullable UUID practitionerId,
        @Nullable UUID agencyId,
        @Nullable UUID areaId,
        Set<Role> roles,
        String displayName,
        boolean shutOut) {

    /** Somebody of whom nothing is known that could spare a look. */
    public Reader(
            UUID accountId,
            @Nullable UUID practitionerId,
            @Nullable UUID agencyId,
            @Nullable UUID areaId,
            Set<Role> roles,
            String displayName) {
        this(accountId, practitionerId, agencyId, areaId, roles, displayName, true);
    }

    /** True when one of the person's roles is {@code role}. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** True for a parent or a young person: somebody of a child's family, who does not work with the child. */
    public boolean family() {
        return is(Role.PARENT) || is(Role.YOUNG_PERSON);
    }

    /** True when the person holds any of these roles. */
    public boolean isAnyOf(Set<Role> some) {
        return roles.stream().anyMatch(some::contains);
    }
}
