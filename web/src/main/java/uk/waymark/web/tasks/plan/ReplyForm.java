package uk.waymark.web.tasks.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.waymark.processes.plan.HearTheFamily;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** What the family is answered, and which schools or colleges are asked. */
public record ReplyForm(
        @NotBlank(message = "{plan.reply.missing}") @Size(max = 4000, message = "{too.long.4000}")
        String reply,

        @Refused("plan.meeting.missing") @Nullable @RealDate(optional = true)
        TypedDate metOn,

        @Nullable @Size(max = 1000, message = "{too.long.1000}")
        String settings,

        @NotNull(message = "{plan.panel.missing}") Panel panel) {

    /** Whether a joint panel is needed. */
    public enum Panel {
        NEEDED,
        NOT_NEEDED
    }

    HearTheFamily.Reply answer() {
        List<String> asked = Objects.requireNonNullElse(settings, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        LocalDate met = TypedDate.read(metOn);
        return new HearTheFamily.Reply(reply.strip(), met, asked, panel == Panel.NEEDED);
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "an answer to a family (not shown)";
    }
}
