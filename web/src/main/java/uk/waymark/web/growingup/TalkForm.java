package uk.waymark.web.growingup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.transition.TalkTopic;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** Something was talked over with a young person and the family. */
public record TalkForm(
        @NotNull(message = "{growing.up.topic.missing}") TalkTopic topic,
        @Refused("date.future") @RealDate TypedDate on,

        @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String words,

        @Nullable UUID commandId) {

    /** Never what was said. */
    @Override
    public String toString() {
        return "a talk (not shown)";
    }
}
