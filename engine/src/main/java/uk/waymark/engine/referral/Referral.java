package uk.waymark.engine.referral;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;
import uk.waymark.rules.eligibility.AskedBy;

/**
 * One request for help for one child, by a professional or by the family.
 *
 * <p>It is received (which starts the statutory clock), acknowledged, checked against the children who are known, and
 * answered by a decision. Its words are sealed under the child's key; its answers are what the rules read.
 */
@Entity
public class Referral {

    @Id
    private UUID id;

    private UUID caseId;

    private LocalDate receivedOn;

    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private AskedBy askedBy;

    private @Nullable UUID referrerAccountId;

    private byte @Nullable [] sealedReferrer;

    private byte @Nullable [] sealedStory;

    private String services;

    private String needs;

    @Embedded
    private Answers answers;

    private @Nullable UUID possibleDuplicateOf;

    @Enumerated(EnumType.STRING)
    private IdentityCheck identityChecked;

    private @Nullable Instant acknowledgedAt;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected Referral() {}

    /** A request that has just been received. */
    public Referral(UUID caseId, AskedBy askedBy, Needs needs, LocalDate receivedOn, Instant receivedAt) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.askedBy = askedBy;
        this.services = words(needs.services());
        this.needs = words(needs.kinds());
        this.answers = Answers.of(needs);
        this.receivedOn = receivedOn;
        this.receivedAt = receivedAt;
        this.identityChecked = IdentityCheck.CHECKED;
    }

    private static String words(List<? extends Enum<?>> list) {
        return list.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** Who asked, and in which words, sealed under the child's key. */
    public void told(@Nullable UUID accountId, byte @Nullable [] referrer, byte[] story) {
        this.referrerAccountId = accountId;
        this.sealedReferrer = referrer == null ? null : referrer.clone();
        this.sealedStory = story.clone();
    }

    /** Somebody has to look whether this is the child of an older file. */
    public void mayBe(UUID olderFile) {
        this.possibleDuplicateOf = olderFile;
        this.identityChecked = IdentityCheck.TO_CHECK;
    }

    /** What somebody found who looked. */
    public void identity(IdentityCheck check) {
        this.identityChecked = check;
    }

    /** The same request for the older file of the same child; its words have to be sealed anew under that file's key. */
    Referral copyFor(UUID olderFile) {
        Referral copy = new Referral();
        copy.id = Ids.next();
        copy.caseId = olderFile;
        copy.askedBy = askedBy;
        copy.services = services;
        copy.needs = needs;
        copy.answers = answers;
        copy.receivedOn = receivedOn;
        copy.receivedAt = receivedAt;
        copy.acknowledgedAt = acknowledgedAt;
        copy.identityChecked = IdentityCheck.ALREADY_KNOWN;
        return copy;
    }

    /** The family and the person who asked have been told that the request has arrived. */
    public void acknowledge(Instant at) {
        this.acknowledgedAt = at;
    }

    /** New answers, for example after the missing information has come. */
    public void answer(Answers newAnswers) {
        this.answers = newAnswers;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public AskedBy askedBy() {
        return askedBy;
    }

    public @Nullable UUID referrerAccountId() {
        return referrerAccountId;
    }

    public byte @Nullable [] sealedReferrer() {
        return sealedReferrer;
    }

    public byte @Nullable [] sealedStory() {
        return sealedStory;
    }

    public List<ServiceAsked> services() {
        return split(services).stream().map(ServiceAsked::valueOf).toList();
    }

    public List<NeedKind> needs() {
        return split(needs).stream().map(NeedKind::valueOf).toList();
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(","));
    }

    public Answers answers() {
        return answers;
    }

    public @Nullable UUID possibleDuplicateOf() {
        return possibleDuplicateOf;
    }

    public IdentityCheck identityChecked() {
        return identityChecked;
    }

    public @Nullable Instant acknowledgedAt() {
        return acknowledgedAt;
    }
}
