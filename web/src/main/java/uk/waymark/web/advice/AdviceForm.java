package uk.waymark.web.advice;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.advice.AdviceText;

/**
 * Advice while it is written.
 *
 * @param version the draft that the page showed; -1 when there was none
 * @param then whether it is only kept, or sent
 */
public record AdviceForm(
        @Nullable @Size(max = 4000, message = "{too.long.4000}")
        String well,

        @Nullable @Size(max = 4000, message = "{too.long.4000}")
        String needs,

        @Nullable @Size(max = 4000, message = "{too.long.4000}")
        String words,

        int version,
        @Nullable UUID commandId,
        @Nullable String then) {

    /** The value of the button that only keeps the text. */
    public static final String SAVE = "save";

    AdviceText text() {
        return new AdviceText(typed(well), typed(needs), typed(words));
    }

    boolean onlyKept() {
        return SAVE.equals(then);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
