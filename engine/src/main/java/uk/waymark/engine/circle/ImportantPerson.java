package uk.waymark.engine.circle;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;

/** Somebody who matters to a child: named by the child or the family, and taken away when they say so. */
@Entity
public class ImportantPerson {

    @Id
    private UUID id;

    private UUID caseId;

    private boolean mainCarer;

    private byte[] sealedName = {};

    private byte[] sealedPart = {};

    private @Nullable LocalDate endedOn;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected ImportantPerson() {}

    /** Somebody new. */
    ImportantPerson(UUID caseId, boolean mainCarer) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.mainCarer = mainCarer;
    }

    /** Who it is, and what this person is to the child. */
    void is(byte[] name, byte[] part) {
        this.sealedName = name.clone();
        this.sealedPart = part.clone();
    }

    /** No longer named. */
    void end(LocalDate on) {
        this.endedOn = on;
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    boolean mainCarer() {
        return mainCarer;
    }

    byte[] name() {
        return sealedName;
    }

    byte[] part() {
        return sealedPart;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    int edition() {
        return version == null ? 0 : version;
    }
}
