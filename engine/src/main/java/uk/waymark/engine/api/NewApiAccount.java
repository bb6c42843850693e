package uk.waymark.engine.api;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import uk.waymark.engine.people.Role;

/**
 * A program that is to be let in.
 *
 * @param name what it is, as teams will see it, for example "Hospital record system"
 * @param agencyId the agency that answers for it
 * @param role what it is here to do
 * @param expiresOn its last day, at most two years ahead
 */
public record NewApiAccount(String name, UUID agencyId, Role role, Set<ApiScope> scopes, LocalDate expiresOn) {}
