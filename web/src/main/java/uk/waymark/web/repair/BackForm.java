package uk.waymark.web.repair;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.web.form.Refused;

/** Which way a journey goes back, and why. */
public record BackForm(
        @NotBlank(message = "{back.way.missing}") String way,

        @Refused("back.reason.missing")
        @NotBlank(message = "{back.reason.missing}")
        @Size(max = 2000, message = "{too.long.2000}")
        String reason,

        @Nullable UUID commandId) {

    private static final char BETWEEN = '/';

    /** A way as one answer: the open step and the earlier one. */
    static String answer(UUID from, String to) {
        return from.toString() + BETWEEN + to;
    }

    UUID from() {
        try {
            return UUID.fromString(way.substring(0, Math.max(0, way.indexOf(BETWEEN))));
        } catch (IllegalArgumentException none) {
            return new UUID(0, 0);
        }
    }

    String to() {
        return way.substring(way.indexOf(BETWEEN) + 1);
    }

    /** Never the reason. */
    @Override
    public String toString() {
        return way;
    }
}
