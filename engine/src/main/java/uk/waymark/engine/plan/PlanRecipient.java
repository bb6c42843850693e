package uk.waymark.engine.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;

/** One of those to whom a final plan was sent, and when they said that they have it. */
@Entity
public class PlanRecipient {

    @Id
    private UUID id;

    private UUID planVersionId;

    @Enumerated(EnumType.STRING)
    private Recipient recipient;

    private LocalDate sentOn;

    private @Nullable LocalDate acknowledgedOn;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected PlanRecipient() {}

    PlanRecipient(UUID planVersionId, Recipient recipient, LocalDate sentOn) {
        this.id = Ids.next();
        this.planVersionId = planVersionId;
        this.recipient = recipient;
        this.sentOn = sentOn;
    }

    void acknowledged(LocalDate on) {
        this.acknowledgedOn = on;
    }

    public UUID planVersionId() {
        return planVersionId;
    }

    public Recipient recipient() {
        return recipient;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public @Nullable LocalDate acknowledgedOn() {
        return acknowledgedOn;
    }
}
