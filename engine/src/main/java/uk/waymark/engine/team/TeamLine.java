package uk.waymark.engine.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.people.Sector;

/**
 * One person of a child's team as the team page shows them.
 *
 * @param ground why they may see the file: the legal ground, or null when it rests on permission
 * @param hasAccess whether they can open the file today
 * @param lastViewedAt when they last opened it, to the day
 * @param version the edition of this membership, for changing it
 */
public record TeamLine(
        UUID memberId,
        UUID practitionerId,
        String name,
        String jobTitle,
        UUID agencyId,
        String agency,
        Sector sector,
        @Nullable String phone,
        TeamRole role,
        Basis basis,
        @Nullable String ground,
        LocalDate since,
        boolean hasAccess,
        @Nullable Instant lastViewedAt,
        int version) {}
