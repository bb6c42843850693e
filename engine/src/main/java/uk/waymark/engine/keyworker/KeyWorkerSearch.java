package uk.waymark.engine.keyworker;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The newest search for a child's key worker with the people of its present round. */
public record KeyWorkerSearch(
        UUID requestId,
        LocalDate askedOn,
        RequestState state,
        int round,
        boolean handover,
        FamilyWish familyWish,
        @Nullable UUID familyWishPractitioner,
        @Nullable UUID chosenPractitioner,
        List<ProposedPerson> people) {

    public KeyWorkerSearch {
        people = List.copyOf(people);
    }
}
