package uk.waymark.web.api.tasks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.advice.AdviceText;

/**
 * Advice as a program sends it.
 *
 * @param well what the child does well
 * @param needs what the child needs: what should come of it, how often, and who does it
 * @param words the same in words that the family will read
 * @param replaceDraft true to send this in place of what a colleague has begun to write on the page
 */
public record AdviceBody(
        @NotBlank(message = "{advice.well.missing}") @Size(max = 4000, message = "{too.long.4000}")
        String well,

        @NotBlank(message = "{advice.needs.missing}") @Size(max = 4000, message = "{too.long.4000}")
        String needs,

        @NotBlank(message = "{advice.words.missing}") @Size(max = 4000, message = "{too.long.4000}")
        String words,

        @Nullable Boolean replaceDraft) {

    boolean overDraft() {
        return Boolean.TRUE.equals(replaceDraft);
    }

    AdviceText text() {
        return new AdviceText(well.strip(), needs.strip(), words.strip());
    }

    /** Never the advice. */
    @Override
    public String toString() {
        return "advice (not shown)";
    }
}
