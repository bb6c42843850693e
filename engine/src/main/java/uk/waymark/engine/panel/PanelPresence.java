package uk.waymark.engine.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;

/** Somebody who spoke for an agency about one question, and whether they agreed. */
@SuppressWarnings("UnusedVariable")
@Entity
public class PanelPresence {

    @Id
    private UUID id;

    private UUID itemId;

    @Enumerated(EnumType.STRING)
    private PanelAgency agency;

    private String person;

    private boolean authority;

    private byte @Nullable [] sealedInterest;

    private boolean agreed;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected PanelPresence() {}

    PanelPresence(UUID itemId, Presence present, byte @Nullable [] sealedInterest) {
        this.id = Ids.next();
        this.itemId = itemId;
        this.agency = present.agency();
        this.person = present.person().strip();
        this.authority = present.authority();
        this.sealedInterest = sealedInterest == null ? null : sealedInterest.clone();
    }

    /** Somebody else, or the same person now, may decide for the agency. */
    void decidedBy(String name) {
        this.person = name.strip();
        this.authority = true;
    }

    void agrees() {
        this.agreed = true;
    }

    public PanelAgency agency() {
        return agency;
    }

    public String person() {
        return person;
    }

    public boolean authority() {
        return authority;
    }

    public byte @Nullable [] sealedInterest() {
        return sealedInterest == null ? null : sealedInterest.clone();
    }

    public boolean agreed() {
        return agreed;
    }
}
