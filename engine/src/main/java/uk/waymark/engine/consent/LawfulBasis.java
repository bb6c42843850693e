package uk.waymark.engine.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.DataClass;

/** The legal ground on which one agency sees one kind of information about a child without needing permission. */
@Entity
public class LawfulBasis {

    @Id
    private UUID id;

    private UUID caseId;

    private UUID agencyId;

    @Enumerated(EnumType.STRING)
    private DataClass dataClass;

    private String ground;

    private String citation;

    private LocalDate recordedOn;

    private @Nullable UUID recordedBy;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected LawfulBasis() {}

    /** A ground that is stated on this day. */
    LawfulBasis(UUID caseId, UUID agencyId, DataClass dataClass, Grounds.Ground ground, LocalDate recordedOn) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.agencyId = agencyId;
        this.dataClass = dataClass;
        this.ground = ground.words();
        this.citation = ground.citation();
        this.recordedOn = recordedOn;
    }

    /** Notes who stated it. */
    void recordedBy(@Nullable UUID account) {
        this.recordedBy = account;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public DataClass dataClass() {
        return dataClass;
    }

    public String ground() {
        return ground;
    }

    public String citation() {
        return citation;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }

    public @Nullable UUID recordedBy() {
        return recordedBy;
    }
}
