package uk.waymark.engine.casefile;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;
import uk.waymark.rules.YesNo;

/**
 * One child's file.
 *
 * <p>It begins when somebody asks for help (REFERRED). A person decides: the child is assessed and a team forms
 * (ACTIVE), or other help is found (SIGNPOSTED). If the child was known already, this file is joined to the older one
 * (MERGED). If the child dies (DECEASED), everything stops at once but the support for the family and the team. If the family
 * moves away (MOVED), everything ends but the handing over to the other area.
 *
 * <p>Names, birth date and postcode are searchable; identifiers and contact details are sealed under the file's own
 * key, so that destroying the key erases them, backups included. Some columns exist for finding a child, and are read
 * by queries alone.
 */
@Entity
@SuppressWarnings("UnusedVariable")
public class ChildFile {

    @Id
    private UUID id;

    private String reference;

    private UUID areaId;

    private String givenName;

    private String familyName;

    private @Nullable String knownAs;

    private LocalDate birthDate;

    private @Nullable String postcode;

    private @Nullable String district;

    private String nameSound;

    private byte @Nullable [] nhsNumberKey;

    private byte @Nullable [] upnKey;

    private byte @Nullable [] sealedNhsNumber;

    private byte @Nullable [] sealedUpn;

    private byte @Nullable [] sealedContact;

    private byte[] wrappedKey;

    private @Nullable String language;

    @Enumerated(EnumType.STRING)
    private YesNo interpreter = YesNo.NOT_KNOWN;

    @Embedded
    private Condition condition = Condition.unknown();

    private String needs = "";

    private @Nullable UUID leadAgencyId;

    @Enumerated(EnumType.STRING)
    private ChildStatus status = ChildStatus.REFERRED;

    private @Nullable UUID mergedInto;

    private @Nullable LocalDate diedOn;

    private Instant createdAt;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected ChildFile() {}

    /** The file of a child for whom help has just been asked; {@code wrappedKey} is new and belongs to this file alone. */
    public ChildFile(UUID areaId, ChildName name, LocalDate birthDate, byte[] wrappedKey, Instant createdAt) {
        this.id = Ids.next();
        this.reference = CaseReference.random().text();
        this.areaId = areaId;
        this.givenName = name.given();
        this.familyName = name.family();
        this.knownAs = name.knownAs();
        this.nameSound = NameSound.of(name.given(), name.family());
        this.birthDate = birthDate;
        this.wrappedKey = wrappedKey.clone();
        this.createdAt = createdAt;
    }

    /** Where the child lives: the postcode in its usual form, and the district. */
    public void livesAt(@Nullable String newPostcode, @Nullable String newDistrict) {
        this.postcode = newPostcode;
        this.district = newDistrict;
    }

    /** Sets sealed identifiers with the keyed hashes by which they are found again; a null leaves one unknown. */
    public void identify(@Nullable SealedIdentifier nhsNumber, @Nullable SealedIdentifier upn) {
        if (nhsNumber != null) {
            this.sealedNhsNumber = nhsNumber.sealed();
            this.nhsNumberKey = nhsNumber.lookupKey();
        }
        if (upn != null) {
            this.sealedUpn = upn.sealed();
            this.upnKey = upn.lookupKey();
        }
    }

    /** How to reach the family, sealed. */
    public void reachableAt(byte[] sealed) {
        this.sealedContact = sealed.clone();
    }

    /** The language of the home and whether an interpreter is needed. */
    public void speaks(@Nullable String newLanguage, YesNo needsInterpreter) {
        this.language = newLanguage;
        this.interpreter = needsInterpreter;
    }

    /** The kinds of need that were named, as words of a closed list. */
    public void hasNeeds(List<String> newNeeds) {
        this.needs = String.join(",", newNeeds);
    }

    /** Replaces what is known of the condition. */
    public void has(Condition newCondition) {
        this.condition = newCondition;
    }

    /** The agency that leads the team. */
    public void ledBy(@Nullable UUID agencyId) {
        this.leadAgencyId = agencyId;
    }

    /** A person has agreed to assess: a team begins to form. */
    public void activate() {
        this.status = ChildStatus.ACTIVE;
    }

    /** No assessment, but other help was found. */
    public void signpost() {
        this.status = ChildStatus.SIGNPOSTED;
    }

    /** Somebody asks again after other help was found, the family has moved away, or it had not moved after all. */
    public void stands(ChildStatus now) {
        this.status = now;
    }

    /** The child was known already: everything continues in the older file. */
    public void joinTo(UUID olderFile) {
        this.status = ChildStatus.MERGED;
        this.mergedInto = olderFile;
    }

    /** The child has died. */
    public void died(LocalDate on) {
        this.status = ChildStatus.DECEASED;
        this.diedOn = on;
    }

    public UUID id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public UUID areaId() {
        return areaId;
    }

    public ChildName name() {
        return new ChildName(givenName, familyName, knownAs);
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    public @Nullable String postcode() {
        return postcode;
    }

    public @Nullable String district() {
        return district;
    }

    public byte @Nullable [] sealedNhsNumber() {
        return sealedNhsNumber;
    }

    public byte @Nullable [] sealedContact() {
        return sealedContact;
    }

    public byte[] wrappedKey() {
        return wrappedKey.clone();
    }

    public Condition condition() {
        return condition;
    }

    public @Nullable String language() {
        return language;
    }

    public YesNo interpreter() {
        return interpreter;
    }

    public List<String> needs() {
        return needs.isEmpty() ? List.of() : List.of(needs.split(","));
    }

    public @Nullable UUID leadAgencyId() {
        return leadAgencyId;
    }

    public ChildStatus status() {
        return status;
    }

    public @Nullable LocalDate diedOn() {
        return diedOn;
    }

    public Integer version() {
        return version == null ? Integer.valueOf(0) : version;
    }
}
