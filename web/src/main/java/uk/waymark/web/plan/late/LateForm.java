package uk.waymark.web.plan.late;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.consultation.Comments;
import uk.waymark.rules.YesNo;
import uk.waymark.web.form.Refused;

/** What a family says later: in its own words, whether it names a setting, and whether it would like to meet. */
public record LateForm(
        @Refused("plan.comment.missing")
        @NotBlank(message = "{plan.comment.missing}")
        @Size(max = 4000, message = "{too.long.4000}")
        String words,

        @Nullable @Size(max = 200, message = "{too.long.200}")
        String setting,

        @NotNull(message = "{plan.meeting.wish.missing}") YesNo meeting,
        @Nullable UUID commandId) {

    Comments comments() {
        return new Comments(words.strip(), setting, meeting, YesNo.NOT_KNOWN);
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "a family's comments (not shown)";
    }
}
