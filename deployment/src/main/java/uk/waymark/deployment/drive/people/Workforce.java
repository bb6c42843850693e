package uk.waymark.deployment.drive.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.people.Role;

/** Everybody who works in the area. */
public record Workforce(UUID area, List<Team> teams) {

    public Workforce {
        teams = List.copyOf(teams);
    }

    /** The team with this role; the first where there are several. */
    public Team team(Role role) {
        return teams.stream()
                .filter(team -> team.role() == role)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody in the area is " + role));
    }

    /** Somebody who has this role now. */
    public Worker anybody(Role role, LocalDate day) {
        return team(role).people(day).get(0);
    }

    /** The person with this post. */
    public Optional<Worker> person(@Nullable UUID practitioner) {
        return practitioner == null
                ? Optional.empty()
                : teams.stream()
                        .flatMap(team -> team.person(practitioner).stream())
                        .findFirst();
    }

    /** The team of this agency, or of anywhere when none is named, that can do what one of these roles does. */
    public Optional<Team> whoCan(@Nullable UUID agency, Collection<String> roles) {
        return teams.stream()
                .filter(team -> agency == null || team.agency().equals(agency))
                .filter(team -> roles.contains(team.role().name()))
                .findFirst();
    }
}
