package uk.waymark.engine.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;

/** A question that an event asks: what can others learn? It stays open until somebody has answered; "nothing" is an answer. */
@Entity
public class LearningPrompt {

    @Id
    private UUID id;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private LearningEvent event;

    private LocalDate happenedOn;

    private @Nullable LocalDate answeredOn;

    private byte @Nullable [] sealedLesson;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected LearningPrompt() {}

    /** Something happened on this day. */
    LearningPrompt(UUID caseId, LearningEvent event, LocalDate happenedOn) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.event = event;
        this.happenedOn = happenedOn;
    }

    /** Answered on this day; null when there is nothing to learn. */
    void answer(LocalDate on, byte @Nullable [] sealed) {
        this.answeredOn = on;
        this.sealedLesson = sealed == null ? null : sealed.clone();
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    LearningEvent event() {
        return event;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    @Nullable
    LocalDate answeredOn() {
        return answeredOn;
    }

    byte @Nullable [] lesson() {
        return sealedLesson;
    }

    int edition() {
        return version == null ? 0 : version;
    }
}
