package uk.waymark.engine.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody looked for a number that this child's family can ring out of hours, and there was none. */
@Entity
public class NumberSearch {

    @Id
    private UUID caseId;

    private LocalDate noneFoundOn;

    private UUID recordedBy;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected NumberSearch() {}

    /** A search that found none on this day. */
    NumberSearch(UUID caseId, LocalDate noneFoundOn, UUID recordedBy) {
        this.caseId = caseId;
        this.noneFoundOn = noneFoundOn;
        this.recordedBy = recordedBy;
    }

    /** Somebody looked again, in vain. */
    NumberSearch again(LocalDate on, UUID by) {
        this.noneFoundOn = on;
        this.recordedBy = by;
        return this;
    }

    public UUID caseId() {
        return caseId;
    }

    public LocalDate noneFoundOn() {
        return noneFoundOn;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
