package uk.waymark.engine.advice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.assessment.AdviceRequest;

/**
 * One edition of the advice that a body gives on a child: a draft until it is sent, and from then on unchanged.
 *
 * <p>When the body is asked once more, the next edition begins as a copy of the one before.
 */
@Entity
public class Advice {

    @Id
    private UUID id;

    private UUID requestId;

    private UUID caseId;

    private int edition;

    private boolean sent;

    private byte[] sealedWell;

    private byte[] sealedNeeds;

    private byte[] sealedWords;

    private UUID writtenBy;

    private Instant savedAt;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected Advice() {}

    Advice(UUID id, AdviceRequest request, int edition, Written written) {
        this.id = id;
        this.requestId = request.id();
        this.caseId = request.caseId();
        this.edition = edition;
        this.sealedWell = written.well();
        this.sealedNeeds = written.needs();
        this.sealedWords = written.words();
        this.writtenBy = written.by();
        this.savedAt = written.at();
    }

    /** The three texts, sealed under the child's key, by whom and when. */
    @SuppressWarnings("ArrayRecordComponent")
    record Written(byte[] well, byte[] needs, byte[] words, UUID by, Instant at) {}

    void write(Written written) {
        this.sealedWell = written.well();
        this.sealedNeeds = written.needs();
        this.sealedWords = written.words();
        this.writtenBy = written.by();
        this.savedAt = written.at();
    }

    void send() {
        this.sent = true;
    }

    Written written() {
        return new Written(sealedWell.clone(), sealedNeeds.clone(), sealedWords.clone(), writtenBy, savedAt);
    }

    public UUID id() {
        return id;
    }

    public UUID requestId() {
        return requestId;
    }

    public UUID caseId() {
        return caseId;
    }

    public int edition() {
        return edition;
    }

    public boolean sent() {
        return sent;
    }

    public UUID writtenBy() {
        return writtenBy;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public int version() {
        return version == null ? 0 : version;
    }
}
