package uk.waymark.engine.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;
import uk.waymark.rules.YesNo;

/**
 * One person of the child's family, with rights of their own: there is never one sign-in for a whole family.
 *
 * <p>A restricted person (no parental responsibility, a court order, an address to be withheld) sees nothing here.
 */
@Entity
public class FamilyMember {

    @Id
    private UUID id;

    private UUID caseId;

    private @Nullable UUID accountId;

    private String relationship;

    @Enumerated(EnumType.STRING)
    private YesNo parentalResponsibility;

    private boolean restricted;

    private byte @Nullable [] sealedName;

    private byte @Nullable [] sealedPhone;

    private @Nullable String language;

    @Enumerated(EnumType.STRING)
    private YesNo interpreter = YesNo.NOT_KNOWN;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected FamilyMember() {}

    /** Somebody of the family, for example "Mother". */
    public FamilyMember(UUID caseId, String relationship, YesNo parentalResponsibility) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.relationship = relationship;
        this.parentalResponsibility = parentalResponsibility;
    }

    /** Their name and telephone number, sealed under the child's key. */
    public void reachableAt(byte[] name, byte @Nullable [] phone) {
        this.sealedName = name.clone();
        this.sealedPhone = phone == null ? null : phone.clone();
    }

    /** As this person says it: the number, sealed under the child's key, and the language they would like to use. */
    public void asksToBeReached(byte @Nullable [] phone, @Nullable String spoken, YesNo needsInterpreter) {
        this.sealedPhone = phone == null ? null : phone.clone();
        this.language = spoken;
        this.interpreter = needsInterpreter;
    }

    /** Gives this person a sign-in of their own. */
    public void signsInAs(UUID account) {
        this.accountId = account;
    }

    /** Closes the file to this person, or opens it again. */
    public void restrict(boolean isRestricted) {
        this.restricted = isRestricted;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public @Nullable UUID accountId() {
        return accountId;
    }

    public String relationship() {
        return relationship;
    }

    public YesNo parentalResponsibility() {
        return parentalResponsibility;
    }

    public boolean restricted() {
        return restricted;
    }

    /** The language that this person would like to use; null when nobody has asked. */
    public @Nullable String language() {
        return language;
    }

    public YesNo interpreter() {
        return interpreter;
    }

    public @Nullable Integer version() {
        return version;
    }

    public byte @Nullable [] sealedName() {
        return sealedName;
    }

    public byte @Nullable [] sealedPhone() {
        return sealedPhone;
    }
}
