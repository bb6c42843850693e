package uk.waymark.web.growingup;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a service for adults has said, or that the young person has met somebody from there today. */
public record ServiceWordForm(
        @NotNull UUID serviceId,
        @NotNull(message = "{growing.up.answer.missing}") What what,
        @NotNull Integer version,
        @Nullable UUID commandId) {

    /** What is written down. */
    public enum What {
        ACCEPTED,
        DECLINED,
        MET
    }
}
