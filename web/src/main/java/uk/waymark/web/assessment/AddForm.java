package uk.waymark.web.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.assessment.AdviserKind;
import uk.waymark.engine.assessment.AskedAdviser;
import uk.waymark.web.form.Refused;
import uk.waymark.web.tasks.assessment.ChosenBody;

/** One more body is to be asked. */
public record AddForm(
        @NotNull(message = "{advice.kind.missing}") AdviserKind kind,

        @Refused({"advice.asked.already", "advisers.unknown", "advisers.not.adult.yet"})
        @NotBlank(message = "{adviser.missing}")
        String body,

        @Nullable UUID commandId) {

    AskedAdviser asked() {
        return Objects.requireNonNull(ChosenBody.read(kind, body));
    }
}
