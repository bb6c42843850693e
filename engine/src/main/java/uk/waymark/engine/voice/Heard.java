package uk.waymark.engine.voice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.answers.VoiceState;

/** Whether child and family were heard before one decision; it moves on until they have been told what came of it. */
@Entity
public class Heard {

    @Id
    private UUID decisionId;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private VoiceState state = VoiceState.NOT_ASKED;

    private byte @Nullable [] sealedWords;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected Heard() {}

    /** Nothing is written down about this decision yet. */
    Heard(UUID decisionId, UUID caseId) {
        this.decisionId = decisionId;
        this.caseId = caseId;
    }

    /** How far it has come, with what they said or why they could not be asked. */
    void is(VoiceState newState, byte @Nullable [] sealed) {
        this.state = newState;
        this.sealedWords = sealed == null ? null : sealed.clone();
    }

    UUID decisionId() {
        return decisionId;
    }

    UUID caseId() {
        return caseId;
    }

    VoiceState state() {
        return state;
    }

    byte @Nullable [] words() {
        return sealedWords;
    }

    int edition() {
        return version == null ? -1 : version;
    }
}
