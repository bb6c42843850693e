package uk.waymark.web.tasks.assessment;

import java.util.List;
import java.util.Set;
import uk.waymark.engine.assessment.AdviserKind;
import uk.waymark.engine.assessment.PossibleAdvisers.Body;
import uk.waymark.web.component.Choice;

/**
 * Whom a caseworker can choose from.
 *
 * @param required whose advice the law asks for this child
 * @param settled of which kinds there is advice already
 */
public record AdviserChoices(List<Body> bodies, Set<AdviserKind> required, Set<AdviserKind> settled) {

    /** The bodies with somebody who can give advice of this kind. */
    public List<Choice> of(AdviserKind kind) {
        return bodies.stream()
                .filter(body -> kind.roles().contains(body.role()))
                .map(body -> Choice.of(
                        ChosenBody.value(body),
                        body.agency() + ", " + body.role().title()))
                .toList();
    }

    /** What stands below the question. */
    public String hint(AdviserKind kind) {
        if (settled.contains(kind)) {
            return "There is advice already; nobody else needs to be asked.";
        }
        return required.contains(kind)
                ? "The law asks for this advice (" + kind.source() + ")."
                : "Only if it helps (" + kind.source() + ").";
    }
}
