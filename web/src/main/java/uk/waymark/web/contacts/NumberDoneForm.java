package uk.waymark.web.contacts;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a number today: it was tried, the family was told, or it no longer serves. */
public record NumberDoneForm(
        @NotNull UUID numberId,
        @NotNull Integer version,
        @NotNull What what,
        @Nullable UUID commandId) {

    /** What happened. */
    public enum What {
        TESTED,
        TOLD,
        ENDED
    }
}
