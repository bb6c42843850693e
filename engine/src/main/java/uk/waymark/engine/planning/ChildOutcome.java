package uk.waymark.engine.planning;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;

/**
 * Something to be achieved for a child: it is set with how things are on that day, looked at again from time to time, and
 * ends when it is reached or no longer wanted.
 */
@Entity
public class ChildOutcome {

    @Id
    private UUID id;

    private UUID caseId;

    private boolean own;

    private byte[] sealedWords = {};

    private byte @Nullable [] sealedNow;

    private LocalDate measuredOn;

    private @Nullable LocalDate endedOn;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected ChildOutcome() {}

    /** Set on this day; {@code own} when the child or the family has set it. */
    ChildOutcome(UUID caseId, boolean own, LocalDate on) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.own = own;
        this.measuredOn = on;
    }

    /** What is to be achieved. */
    void words(byte[] sealed) {
        this.sealedWords = sealed.clone();
    }

    /** How it is going, as somebody has seen it on this day. */
    void measured(byte @Nullable [] sealed, LocalDate on) {
        this.sealedNow = sealed == null ? null : sealed.clone();
        this.measuredOn = on;
    }

    /** Reached, or no longer wanted. */
    void end(LocalDate on) {
        this.endedOn = on;
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    boolean own() {
        return own;
    }

    byte[] words() {
        return sealedWords;
    }

    byte @Nullable [] now() {
        return sealedNow;
    }

    LocalDate measuredOn() {
        return measuredOn;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    int edition() {
        return version == null ? 0 : version;
    }
}
