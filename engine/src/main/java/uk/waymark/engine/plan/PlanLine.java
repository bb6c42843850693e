package uk.waymark.engine.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;

/** One line of one version of a plan: a text, a need, an outcome or a provision, sealed under the child's key. */
@SuppressWarnings("UnusedVariable")
@Entity
public class PlanLine {

    @Id
    private UUID id;

    private UUID planVersionId;

    private UUID origin;

    @Enumerated(EnumType.STRING)
    private PlanSection section;

    private @Nullable UUID need;

    private int place;

    private byte[] sealedText;

    private @Nullable Integer minutes;

    private @Nullable Integer times;

    @Enumerated(EnumType.STRING)
    private @Nullable Every per;

    private byte @Nullable [] sealedWho;

    private boolean adulthood;

    private @Nullable Boolean kindOnly;

    private @Nullable LocalDate placedFrom;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected PlanLine() {}

    /** A line of this version; {@code origin} is null for one that was not there before. */
    PlanLine(UUID planVersionId, @Nullable UUID origin, PlanSection section, @Nullable UUID need, int place) {
        this.id = Ids.next();
        this.planVersionId = planVersionId;
        this.origin = origin == null ? id : origin;
        this.section = section;
        this.need = need;
        this.place = place;
        this.sealedText = new byte[0];
    }

    /** What it says, sealed, and how much of it. */
    PlanLine says(byte[] text, byte @Nullable [] who, @Nullable Amount amount, boolean forAdulthood) {
        this.sealedText = text.clone();
        this.sealedWho = who == null ? null : who.clone();
        this.minutes = amount == null ? null : amount.minutes();
        this.times = amount == null ? null : amount.times();
        this.per = amount == null ? null : amount.per();
        this.adulthood = forAdulthood;
        return this;
    }

    /** What section I says beside its words; nothing for other sections. */
    PlanLine places(@Nullable Placing placing) {
        this.kindOnly = placing == null ? null : placing.kindOnly();
        this.placedFrom = placing == null ? null : placing.from();
        return this;
    }

    @Nullable
    Placing placing() {
        return kindOnly == null ? null : new Placing(kindOnly, placedFrom);
    }

    @Nullable
    Amount amount() {
        return minutes == null || times == null || per == null ? null : new Amount(minutes, times, per);
    }

    public UUID id() {
        return id;
    }

    public UUID origin() {
        return origin;
    }

    public PlanSection section() {
        return section;
    }

    public @Nullable UUID need() {
        return need;
    }

    public int place() {
        return place;
    }

    public byte[] sealedText() {
        return sealedText.clone();
    }

    public byte @Nullable [] sealedWho() {
        return sealedWho == null ? null : sealedWho.clone();
    }

    public boolean adulthood() {
        return adulthood;
    }

    public int version() {
        return Objects.requireNonNullElse(version, 0);
    }
}
