package uk.waymark.engine.advancecare;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;

/**
 * Somebody who holds a copy of the plan: is told of each new edition, and says that the old copy has been replaced.
 */
@Entity
public class PlanHolder {

    @Id
    private UUID id;

    private UUID caseId;

    private byte[] sealedName = {};

    private int toldOf;

    private int acknowledged;

    private @Nullable LocalDate acknowledgedOn;

    private @Nullable LocalDate endedOn;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected PlanHolder() {}

    /** Somebody who has not been told of any edition yet. */
    PlanHolder(UUID caseId) {
        this.id = Ids.next();
        this.caseId = caseId;
    }

    /** Who it is. */
    void is(byte[] name) {
        this.sealedName = name.clone();
    }

    /** Has been told of this edition. */
    void told(int edition) {
        this.toldOf = edition;
    }

    /** Has this edition, and no older one any more. */
    void acknowledges(int edition, LocalDate on) {
        this.toldOf = edition;
        this.acknowledged = edition;
        this.acknowledgedOn = on;
    }

    /** No longer holds a copy. */
    void end(LocalDate on) {
        this.endedOn = on;
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    byte[] name() {
        return sealedName;
    }

    int toldOf() {
        return toldOf;
    }

    int acknowledged() {
        return acknowledged;
    }

    @Nullable
    LocalDate acknowledgedOn() {
        return acknowledgedOn;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    int edition() {
        return version == null ? 0 : version;
    }
}
