package uk.waymark.web.tasks.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Somebody who was asked answers without advice. */
public record ShortAnswerForm(
        @NotNull(message = "{advice.answer.missing}") ShortAnswer answer,

        @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String words) {

    String text() {
        return words == null ? "" : words.strip();
    }
}
