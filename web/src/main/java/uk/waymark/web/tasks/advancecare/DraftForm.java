package uk.waymark.web.tasks.advancecare;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The draft of an advance care plan. */
public record DraftForm(
        @NotBlank(message = "{advance.plan.words.missing}") @Size(max = 8000, message = "{too.long.8000}")
        String words) {

    /** Never the words. */
    @Override
    public String toString() {
        return "a draft of an advance care plan (not shown)";
    }
}
