package uk.waymark.deployment.stories.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.People;
import uk.waymark.deployment.stories.world.Town;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.team.TeamLine;
import uk.waymark.engine.team.TeamList;

/** Everybody of an area: each role that has a step is there, and several key workers. */
@TestComponent
class Cast {

    private static final List<Role> MORE = List.of(
            Role.HOSPITAL,
            Role.EDUCATIONAL_PSYCHOLOGIST,
            Role.SOCIAL_WORKER,
            Role.COLLEGE,
            Role.ICB_COMMISSIONER,
            Role.PANEL_CHAIR,
            Role.KEY_WORKER,
            Role.KEY_WORKER);

    private final Town town;
    private final TeamList team;

    Cast(Town town, TeamList team) {
        this.town = town;
        this.team = team;
    }

    /** Those of one area. */
    record Everybody(People people, List<Reader> all) {

        Reader as(Role role) {
            return all.stream().filter(one -> one.is(role)).findFirst().orElseThrow();
        }

        @Nullable
        Reader person(UUID practitioner) {
            return all.stream()
                    .filter(one -> practitioner.equals(one.practitionerId()))
                    .findFirst()
                    .orElse(null);
        }
    }

    Everybody comesTogether() {
        People people = town.people();
        List<Reader> all = new ArrayList<>(people.byRole().values());
        MORE.forEach(role -> all.add(town.another(people, role)));
        return new Everybody(people, all);
    }

    /** The child's key worker; nobody while there is none. */
    @Nullable
    Reader keyWorker(Everybody everybody, Child child) {
        return team.keyWorker(child.id())
                .map(TeamLine::practitionerId)
                .map(everybody::person)
                .orElse(null);
    }
}
