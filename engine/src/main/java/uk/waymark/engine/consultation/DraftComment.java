package uk.waymark.engine.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;
import uk.waymark.rules.YesNo;

/** What a family said to one draft of a plan, and what it was answered. */
@Entity
public class DraftComment {

    @Id
    private UUID id;

    private UUID caseId;

    private UUID planVersionId;

    private byte[] sealedWords;

    private byte @Nullable [] sealedSetting;

    @Enumerated(EnumType.STRING)
    private YesNo meeting = YesNo.NOT_KNOWN;

    @Enumerated(EnumType.STRING)
    private YesNo budget = YesNo.NOT_KNOWN;

    private LocalDate givenOn;

    private UUID givenBy;

    private @Nullable LocalDate metOn;

    private byte @Nullable [] sealedReply;

    private boolean late;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected DraftComment() {}

    DraftComment(UUID caseId, UUID planVersionId, LocalDate givenOn, UUID givenBy) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.planVersionId = planVersionId;
        this.givenOn = givenOn;
        this.givenBy = givenBy;
        this.sealedWords = new byte[0];
    }

    /** What they said, sealed. */
    DraftComment says(byte[] words, byte @Nullable [] setting, YesNo wantsMeeting, YesNo wantsBudget) {
        this.sealedWords = words.clone();
        this.sealedSetting = setting == null ? null : setting.clone();
        this.meeting = wantsMeeting;
        this.budget = wantsBudget;
        return this;
    }

    /** It came when the family had answered already, or when its days were over. */
    DraftComment cameLate() {
        this.late = true;
        return this;
    }

    void answered(byte[] reply, @Nullable LocalDate met) {
        this.sealedReply = reply.clone();
        this.metOn = met;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID planVersionId() {
        return planVersionId;
    }

    public byte[] sealedWords() {
        return sealedWords.clone();
    }

    public byte @Nullable [] sealedSetting() {
        return sealedSetting == null ? null : sealedSetting.clone();
    }

    public YesNo meeting() {
        return meeting;
    }

    public YesNo budget() {
        return budget;
    }

    public boolean late() {
        return late;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    public UUID givenBy() {
        return givenBy;
    }

    public @Nullable LocalDate metOn() {
        return metOn;
    }

    public byte @Nullable [] sealedReply() {
        return sealedReply == null ? null : sealedReply.clone();
    }
}
