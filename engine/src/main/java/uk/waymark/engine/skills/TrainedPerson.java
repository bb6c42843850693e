package uk.waymark.engine.skills;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;

/** Somebody who has been trained in one skill for one place, until a day; training runs out and is renewed by a new line. */
@Entity
public class TrainedPerson {

    @Id
    private UUID id;

    private UUID caseId;

    private UUID skillId;

    private byte[] sealedName = {};

    @Enumerated(EnumType.STRING)
    private Place place;

    private LocalDate validUntil;

    private @Nullable LocalDate endedOn;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected TrainedPerson() {}

    /** Trained for this place until the end of this day. */
    TrainedPerson(SkillNeed skill, Place place, LocalDate validUntil) {
        this.id = Ids.next();
        this.caseId = skill.caseId();
        this.skillId = skill.id();
        this.place = place;
        this.validUntil = validUntil;
    }

    /** Who it is. */
    void is(byte[] name) {
        this.sealedName = name.clone();
    }

    /** No longer there. */
    void end(LocalDate on) {
        this.endedOn = on;
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    UUID skillId() {
        return skillId;
    }

    byte[] name() {
        return sealedName;
    }

    Place place() {
        return place;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    int edition() {
        return version == null ? 0 : version;
    }
}
