package uk.waymark.engine.meeting;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.people.Practitioner;
import uk.waymark.engine.people.Practitioners;
import uk.waymark.engine.team.TeamLine;
import uk.waymark.engine.team.TeamList;
import uk.waymark.engine.team.TeamRole;

/** Says who of a child's team can be asked to a yearly review, and for whom each would speak. */
@Component
@Transactional(readOnly = true)
public class WhoMightCome {

    /** Somebody of the team, for one part. */
    public record Candidate(UUID practitioner, String name, String from, ReviewPart part) {}

    private final TeamList team;
    private final Practitioners practitioners;

    WhoMightCome(TeamList team, Practitioners practitioners) {
        this.team = team;
        this.practitioners = practitioners;
    }

    /** Everybody of the team, once for each part that they could stand for. */
    public List<Candidate> toReview(UUID caseId) {
        return team.of(caseId).stream().flatMap(this::candidates).distinct().toList();
    }

    private Stream<Candidate> candidates(TeamLine line) {
        Set<ReviewPart> parts = new TreeSet<>(ReviewPart.of(practitioners
                .findById(line.practitionerId())
                .map(Practitioner::roles)
                .orElse(Set.of())));
        if (line.role() == TeamRole.KEY_WORKER) {
            parts.add(ReviewPart.KEY_WORKER);
        }
        String from = line.jobTitle() + ", " + line.agency();
        return parts.stream().map(part -> new Candidate(line.practitionerId(), line.name(), from, part));
    }
}
