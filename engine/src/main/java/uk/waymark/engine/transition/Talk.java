package uk.waymark.engine.transition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something was talked over with a young person and the family on a day; it is never changed, and may be talked over again. */
@Entity
@Table(name = "growing_up_talk")
public class Talk {

    @Id
    private UUID id;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private TalkTopic topic;

    private LocalDate onDate;

    private byte @Nullable [] sealedWords;

    private UUID recordedBy;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected Talk() {}

    /** It was talked over on this day. */
    Talk(UUID id, UUID caseId, TalkTopic topic, LocalDate onDate, UUID recordedBy) {
        this.id = id;
        this.caseId = caseId;
        this.topic = topic;
        this.onDate = onDate;
        this.recordedBy = recordedBy;
    }

    /** What was said. */
    Talk said(byte @Nullable [] words) {
        this.sealedWords = words == null ? null : words.clone();
        return this;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public TalkTopic topic() {
        return topic;
    }

    public LocalDate onDate() {
        return onDate;
    }

    public byte @Nullable [] sealedWords() {
        return sealedWords;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
