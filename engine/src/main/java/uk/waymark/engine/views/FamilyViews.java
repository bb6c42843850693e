package uk.waymark.engine.views;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.YesNo;

/** The views that one assessment has gathered from the child and the family, sealed under the child's key. */
@Entity
public class FamilyViews {

    @Id
    private UUID id;

    private UUID requestId;

    private UUID caseId;

    private byte @Nullable [] sealedChild;

    @Enumerated(EnumType.STRING)
    private HowTold childHow;

    private byte @Nullable [] sealedFamily;

    @Enumerated(EnumType.STRING)
    private HowTold familyHow;

    @Enumerated(EnumType.STRING)
    private YesNo interpreter;

    @Enumerated(EnumType.STRING)
    private YesNo wantsHelp;

    private LocalDate givenOn;

    private UUID recordedBy;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected FamilyViews() {}

    FamilyViews(UUID id, Of of, Views views, LocalDate givenOn, UUID recordedBy) {
        this.id = id;
        this.requestId = of.requestId();
        this.caseId = of.caseId();
        this.childHow = views.childHow();
        this.familyHow = views.familyHow();
        this.interpreter = views.interpreter();
        this.wantsHelp = views.wantsHelp();
        this.givenOn = givenOn;
        this.recordedBy = recordedBy;
    }

    /** To which request of which child they belong. */
    record Of(UUID requestId, UUID caseId) {}

    void say(byte @Nullable [] child, byte @Nullable [] family) {
        this.sealedChild = child == null ? null : child.clone();
        this.sealedFamily = family == null ? null : family.clone();
    }

    public UUID id() {
        return id;
    }

    public UUID requestId() {
        return requestId;
    }

    public UUID caseId() {
        return caseId;
    }

    byte @Nullable [] sealedChild() {
        return sealedChild;
    }

    byte @Nullable [] sealedFamily() {
        return sealedFamily;
    }

    public HowTold childHow() {
        return childHow;
    }

    public HowTold familyHow() {
        return familyHow;
    }

    public YesNo interpreter() {
        return interpreter;
    }

    public YesNo wantsHelp() {
        return wantsHelp;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
