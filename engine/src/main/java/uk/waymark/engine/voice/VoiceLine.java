package uk.waymark.engine.voice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.answers.VoiceState;

/**
 * One decision with what is known of the family's voice in it.
 *
 * @param kind what was decided about, as the decision names it
 * @param state null when nobody has written anything down
 * @param version the edition that the page shows; -1 before the first
 */
public record VoiceLine(
        UUID decisionId,
        String kind,
        String outcome,
        Instant at,
        @Nullable VoiceState state,
        String words,
        int version) {

    /** Never the words. */
    @Override
    public String toString() {
        return "a decision (not shown)";
    }
}
