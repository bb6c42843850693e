package uk.waymark.web.tasks.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.review.FamilyAnswer;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.Whole;

/** What the family says about the proposed changes. */
@Whole
public record ReviewCommentForm(
        @NotNull(message = "{review.comment.answer.missing}")
        FamilyAnswer answer,

        @Refused("review.comments.missing") @Nullable @Size(max = 4000, message = "{too.long.4000}")
        String words)
        implements Whole.Answers {

    @Override
    public Map<String, String> missing() {
        return answer == FamilyAnswer.OTHER_CHANGES && Whole.Answers.blank(words)
                ? Map.of("words", "review.comments.missing")
                : Map.of();
    }
}
