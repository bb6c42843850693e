package uk.waymark.web.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.meeting.AgreeActions.Agreed;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** Something that was agreed: what, who and by when. */
public record ActionForm(
        @NotBlank(message = "{meeting.action.missing}") @Size(max = 1000, message = "{too.long.1000}")
        String what,

        @Refused("meeting.owner.one")
        @NotBlank(message = "{meeting.owner.one}")
        @Pattern(regexp = "|(TEAM|FAMILY):[0-9a-f-]{36}", message = "{meeting.owner.one}")
        String owner,

        @Refused("meeting.action.past") @RealDate TypedDate dueOn,
        @Nullable UUID commandId) {

    Agreed agreed() {
        UUID who = UUID.fromString(owner.substring(owner.indexOf(':') + 1));
        boolean team = owner.startsWith("TEAM:");
        return new Agreed(what.strip(), dueOn.date().orElseThrow(), team ? who : null, team ? null : who);
    }

    /** Never what was agreed. */
    @Override
    public String toString() {
        return "something agreed at a meeting (not shown)";
    }
}
