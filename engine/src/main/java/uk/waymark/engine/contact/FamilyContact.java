package uk.waymark.engine.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;

/** One time when somebody of the team was in touch with the family; it is never changed. */
@Entity
public class FamilyContact {

    @Id
    private UUID id;

    private UUID caseId;

    private LocalDate onDate;

    @Enumerated(EnumType.STRING)
    private ContactWay how;

    private byte @Nullable [] sealedNote;

    private UUID recordedBy;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected FamilyContact() {}

    /** A contact on this day. */
    FamilyContact(UUID caseId, LocalDate onDate, ContactWay how, UUID recordedBy) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.onDate = onDate;
        this.how = how;
        this.recordedBy = recordedBy;
    }

    /** What was said, sealed. */
    void note(byte[] sealed) {
        this.sealedNote = sealed.clone();
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public LocalDate onDate() {
        return onDate;
    }

    public ContactWay how() {
        return how;
    }

    public byte @Nullable [] sealedNote() {
        return sealedNote;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
