package uk.waymark.engine.skills;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody has looked at which care of a child takes skill: without it, no skill in the record means "not known". */
@Entity
public class SkillsCheck {

    @Id
    private UUID caseId;

    private LocalDate lookedOn;

    private UUID lookedBy;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected SkillsCheck() {}

    /** Looked at on this day. */
    SkillsCheck(UUID caseId, LocalDate on, UUID by) {
        this.caseId = caseId;
        this.lookedOn = on;
        this.lookedBy = by;
    }

    /** Looked at again. */
    void again(LocalDate on, UUID by) {
        this.lookedOn = on;
        this.lookedBy = by;
    }

    LocalDate lookedOn() {
        return lookedOn;
    }

    UUID lookedBy() {
        return lookedBy;
    }
}
