package uk.waymark.engine.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.YesNo;

/**
 * One number that a family can ring, with its hours and what can be had there.
 *
 * <p>It is added, tried every 90 days at least, given to the family, changed, and ended when it no longer serves. That
 * exactly one is the one to ring out of hours is checked by the rules, not refused: two are better than none.
 */
@Entity
public class ContactPoint {

    @Id
    private UUID id;

    private UUID caseId;

    private String label;

    private byte[] sealedPhone;

    private String hours;

    private boolean primaryOutOfHours;

    @Enumerated(EnumType.STRING)
    private YesNo nursingAtNight;

    @Enumerated(EnumType.STRING)
    private YesNo consultantAdvice;

    @Enumerated(EnumType.STRING)
    private YesNo coversHome;

    @Enumerated(EnumType.STRING)
    private YesNo coversAge;

    private @Nullable LocalDate lastTestedOn;

    private @Nullable UUID testedBy;

    private @Nullable LocalDate familyToldOn;

    private @Nullable LocalDate endedOn;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected ContactPoint() {}

    /** A number that nobody has tried yet. */
    ContactPoint(UUID id, UUID caseId, NumberDetails details, byte[] sealedPhone) {
        this.id = id;
        this.caseId = caseId;
        this.label = details.label();
        this.hours = details.hours();
        this.nursingAtNight = details.nursingAtNight();
        this.consultantAdvice = details.consultantAdvice();
        this.coversHome = details.coversHome();
        this.coversAge = details.coversAge();
        this.primaryOutOfHours = details.primaryOutOfHours();
        this.sealedPhone = sealedPhone.clone();
    }

    /** Replaces what is known of it; another telephone number has to be tried and told again. */
    void change(NumberDetails details, byte[] newSealedPhone, boolean otherPhone) {
        this.label = details.label();
        this.hours = details.hours();
        this.nursingAtNight = details.nursingAtNight();
        this.consultantAdvice = details.consultantAdvice();
        this.coversHome = details.coversHome();
        this.coversAge = details.coversAge();
        this.primaryOutOfHours = details.primaryOutOfHours();
        this.sealedPhone = newSealedPhone.clone();
        if (otherPhone) {
            this.lastTestedOn = null;
            this.testedBy = null;
            this.familyToldOn = null;
        }
    }

    /** Somebody rang it and it was answered. */
    void tested(LocalDate on, UUID by) {
        this.lastTestedOn = on;
        this.testedBy = by;
    }

    /** The family has been given it. */
    void told(LocalDate on) {
        this.familyToldOn = on;
    }

    /** It no longer serves. */
    void end(LocalDate on) {
        this.endedOn = on;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public String label() {
        return label;
    }

    public byte[] sealedPhone() {
        return sealedPhone.clone();
    }

    public String hours() {
        return hours;
    }

    public boolean primaryOutOfHours() {
        return primaryOutOfHours;
    }

    public YesNo nursingAtNight() {
        return nursingAtNight;
    }

    public YesNo consultantAdvice() {
        return consultantAdvice;
    }

    public YesNo coversHome() {
        return coversHome;
    }

    public YesNo coversAge() {
        return coversAge;
    }

    public @Nullable LocalDate lastTestedOn() {
        return lastTestedOn;
    }

    public @Nullable LocalDate familyToldOn() {
        return familyToldOn;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public @Nullable UUID testedBy() {
        return testedBy;
    }

    public @Nullable Integer version() {
        return version;
    }
}
