package uk.waymark.web.partnership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.answers.VoiceState;
import uk.waymark.engine.voice.VoiceLine;
import uk.waymark.web.form.Refused;

/** Whether child and family were heard before a decision. */
public record HeardForm(
        @NotNull UUID decisionId,
        @NotNull(message = "{voice.state.missing}") VoiceState state,

        @Refused("voice.reason.missing") @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String said,

        @NotNull Integer version,
        @Nullable UUID commandId) {

    /** Never the words. */
    @Override
    public String toString() {
        return "whether a family was heard (not shown)";
    }

    /** What is written down, to begin with. */
    record Start(
            UUID decisionId,
            @Nullable VoiceState state,
            String said,
            Integer version,
            @Nullable UUID commandId) {

        static Start of(VoiceLine line) {
            return new Start(line.decisionId(), line.state(), line.words(), line.version(), null);
        }
    }
}
