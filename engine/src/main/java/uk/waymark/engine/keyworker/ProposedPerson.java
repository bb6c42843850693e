package uk.waymark.engine.keyworker;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.keyworker.Reason;

/**
 * Somebody who was proposed, as the family and the manager see them.
 *
 * @param place 1 for the first proposal of the round
 * @param reasons why, the weightiest first
 * @param load the sum of the weights of the children whom they support today
 */
public record ProposedPerson(
        UUID practitionerId,
        String name,
        String jobTitle,
        String agency,
        @Nullable String phone,
        int place,
        int score,
        List<Reason> reasons,
        ProposalState state,
        int load,
        int limit) {

    public ProposedPerson {
        reasons = List.copyOf(reasons);
    }
}
