package uk.waymark.web.contacts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The text that helps in an emergency, or the version for the child. */
public record SummaryForm(
        @NotNull @Size(max = 4000, message = "{too.long.4000}")
        String text,

        @NotNull Integer version,
        @Nullable UUID commandId) {

    /** Never the text. */
    @Override
    public String toString() {
        return "a child's summary (not shown)";
    }
}
