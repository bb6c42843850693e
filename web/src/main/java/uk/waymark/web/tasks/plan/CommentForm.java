package uk.waymark.web.tasks.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.consultation.Comments;
import uk.waymark.rules.YesNo;

/** What a family says to the draft of a plan. */
public record CommentForm(
        @NotBlank(message = "{plan.comment.missing}") @Size(max = 4000, message = "{too.long.4000}")
        String words,

        @Nullable @Size(max = 200, message = "{too.long.200}")
        String setting,

        @NotNull(message = "{plan.meeting.wish.missing}") YesNo meeting,
        @NotNull(message = "{plan.budget.wish.missing}") YesNo budget) {

    Comments comments() {
        return new Comments(words.strip(), setting, meeting, budget);
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "a family's comments (not shown)";
    }
}
