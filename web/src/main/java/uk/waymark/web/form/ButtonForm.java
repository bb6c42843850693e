package uk.waymark.web.form;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A button without boxes, about something that others may have changed meanwhile or about nothing of the kind. */
public record ButtonForm(
        @Nullable Integer version, @Nullable UUID commandId) {

    private static final int NEVER_SHOWN = -2;

    /** The edition that was shown beside the button; one that there never is when none was. */
    public int edition() {
        return Objects.requireNonNullElse(version, NEVER_SHOWN);
    }
}
