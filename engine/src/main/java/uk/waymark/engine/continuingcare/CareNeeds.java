package uk.waymark.engine.continuingcare;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.YesNo;

/** The levels of need of one child and the signs of the condition, as a clinician last recorded them; all of it is sealed. */
@Entity
public class CareNeeds {

    @Id
    private UUID caseId;

    private byte[] sealedLevels = {};

    /** Whether the levels point to continuing care; never NO, for levels never rule a child out. */
    @Enumerated(EnumType.STRING)
    private YesNo indicates = YesNo.NOT_KNOWN;

    private LocalDate lookedOn;

    private UUID lookedBy;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected CareNeeds() {}

    /** Nobody has looked yet. */
    @SuppressWarnings("NullAway.Init") // the day and the person follow before it is stored
    CareNeeds(UUID caseId) {
        this.caseId = caseId;
    }

    /** Looked at on this day. */
    void are(byte[] sealed, YesNo pointsToNeed, LocalDate on, UUID by) {
        this.sealedLevels = sealed.clone();
        this.indicates = pointsToNeed;
        this.lookedOn = on;
        this.lookedBy = by;
    }

    byte[] levels() {
        return sealedLevels;
    }

    YesNo indicates() {
        return indicates;
    }

    LocalDate lookedOn() {
        return lookedOn;
    }

    UUID lookedBy() {
        return lookedBy;
    }

    int edition() {
        return version == null ? -1 : version;
    }
}
