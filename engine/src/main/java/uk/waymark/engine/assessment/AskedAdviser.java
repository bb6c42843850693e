package uk.waymark.engine.assessment;

import java.util.UUID;
import uk.waymark.engine.people.Role;

/** A body that is to be asked for advice, and the role of the people who can answer for it. */
public record AskedAdviser(AdviserKind kind, UUID agencyId, Role role) {}
