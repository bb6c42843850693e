package uk.waymark.web.reassessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.reassessment.AskToReassess.Request;
import uk.waymark.engine.reassessment.RightToAsk;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** What somebody else asked for, or what the authority begins itself, written down by the authority. */
public record RecordForm(
        @NotNull(message = "{reassess.by.missing}") RightToAsk by,

        @Refused({"date.future", "reassess.before.plan"}) @RealDate(missing = "{reassess.received.missing}")
        TypedDate receivedOn,

        @Refused("reassess.words.missing")
        @NotBlank(message = "{reassess.words.missing}")
        @Size(max = 4000, message = "{too.long.4000}")
        String reasons,

        @Nullable UUID commandId) {

    Request request() {
        return new Request(by, receivedOn.date().orElseThrow(), reasons.strip());
    }
}
