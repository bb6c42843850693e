package uk.waymark.engine.discharge;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;

/** One thing that has to be ready before a child goes home: who sees to it, by when, and whether it is. */
@Entity
public class DischargeItem {

    @Id
    private UUID id;

    private UUID stayId;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Need need;

    @Enumerated(EnumType.STRING)
    private NeedState state;

    private @Nullable UUID responsible;

    private @Nullable LocalDate dueOn;

    private @Nullable LocalDate settledOn;

    private byte @Nullable [] sealedNote;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected DischargeItem() {}

    /** Something nobody has seen to yet. */
    DischargeItem(HospitalStay stay, Need need) {
        this.id = Ids.next();
        this.stayId = stay.id();
        this.caseId = stay.caseId();
        this.need = need;
        this.state = NeedState.OPEN;
        this.dueOn = stay.goingHomeOn();
    }

    /** Who sees to it, by when, and where it stands. */
    void stands(ReadyWord word, LocalDate today, byte @Nullable [] note) {
        this.state = word.state();
        this.responsible = word.responsible();
        this.dueOn = word.dueOn();
        this.settledOn = word.state() == NeedState.OPEN ? null : today;
        this.sealedNote = note == null ? null : note.clone();
    }

    public UUID id() {
        return id;
    }

    public UUID stayId() {
        return stayId;
    }

    public UUID caseId() {
        return caseId;
    }

    public Need need() {
        return need;
    }

    public NeedState state() {
        return state;
    }

    public @Nullable UUID responsible() {
        return responsible;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable LocalDate settledOn() {
        return settledOn;
    }

    public byte @Nullable [] sealedNote() {
        return sealedNote;
    }

    public @Nullable Integer version() {
        return version;
    }
}
