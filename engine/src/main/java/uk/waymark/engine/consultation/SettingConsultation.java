package uk.waymark.engine.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One setting that was asked whether it could be named in a plan, by when, and what it answered. */
@Entity
public class SettingConsultation {

    @Id
    private UUID id;

    private UUID caseId;

    private UUID planVersionId;

    private byte[] sealedSetting;

    private LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    private SettingAnswer answer = SettingAnswer.ASKED;

    private @Nullable LocalDate answeredOn;

    private byte @Nullable [] sealedWords;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected SettingConsultation() {}

    SettingConsultation(UUID id, UUID caseId, UUID planVersionId, byte[] sealedSetting, LocalDate askedOn) {
        this.id = id;
        this.caseId = caseId;
        this.planVersionId = planVersionId;
        this.sealedSetting = sealedSetting.clone();
        this.askedOn = askedOn;
    }

    void answered(SettingAnswer said, byte @Nullable [] words, LocalDate on) {
        this.answer = said;
        this.sealedWords = words == null ? null : words.clone();
        this.answeredOn = on;
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

    public byte[] sealedSetting() {
        return sealedSetting.clone();
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public SettingAnswer answer() {
        return answer;
    }

    public @Nullable LocalDate answeredOn() {
        return answeredOn;
    }

    public byte @Nullable [] sealedWords() {
        return sealedWords == null ? null : sealedWords.clone();
    }
}
