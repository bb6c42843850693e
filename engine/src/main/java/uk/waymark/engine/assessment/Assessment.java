package uk.waymark.engine.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;
import uk.waymark.rules.YesNo;

/**
 * One assessment of a child's education, health and care needs (Children and Families Act 2014, s.36).
 *
 * <p>It begins when the family has been told yes, and is gathered when every request for advice is answered or settled.
 */
@Entity
public class Assessment {

    /** Whether advice is still gathered. */
    enum State {
        GATHERING,
        GATHERED,
        STOPPED
    }

    @Id
    private UUID id;

    private UUID caseId;

    private LocalDate begunOn;

    @Enumerated(EnumType.STRING)
    private State state = State.GATHERING;

    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable YesNo servingParent;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    Assessment(UUID caseId, LocalDate begunOn) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.begunOn = begunOn;
    }

    void gathered(LocalDate on) {
        this.state = State.GATHERED;
        this.endedOn = on;
    }

    /** What the family says about a parent in the armed forces. */
    void servingParent(YesNo answer) {
        this.servingParent = answer;
    }

    void stop(LocalDate on) {
        this.state = State.STOPPED;
        this.endedOn = on;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public LocalDate begunOn() {
        return begunOn;
    }

    /** The day on which all advice was there; null before, and when the assessment was stopped. */
    public @Nullable LocalDate gatheredOn() {
        return state == State.GATHERED ? endedOn : null;
    }

    /** Whether a parent serves in the armed forces; null while nobody has asked. */
    public @Nullable YesNo servingParent() {
        return servingParent;
    }

    /** Whether advice is still gathered. */
    public boolean running() {
        return state == State.GATHERING;
    }
}
