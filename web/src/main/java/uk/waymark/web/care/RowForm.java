package uk.waymark.web.care;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a list with which something is done, perhaps with a few words. */
public record RowForm(
        @NotNull UUID rowId,
        @NotNull Integer version,

        @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String words,

        @Nullable UUID commandId) {

    /** The words, empty when there are none. */
    public String said() {
        return Objects.requireNonNullElse(words, "").strip();
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "a line of a list (not shown)";
    }
}
