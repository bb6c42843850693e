package uk.waymark.engine.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import uk.waymark.engine.plan.PlanSection;

/** What a family said about one section of a draft, within one comment; written once and never changed. */
@Entity
public class DraftRemark {

    @Id
    private UUID id;

    private UUID commentId;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private PlanSection planSection;

    private byte[] sealedWords;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected DraftRemark() {}

    DraftRemark(UUID id, DraftComment comment, PlanSection planSection, byte[] sealedWords) {
        this.id = id;
        this.commentId = comment.id();
        this.caseId = comment.caseId();
        this.planSection = planSection;
        this.sealedWords = sealedWords.clone();
    }

    public UUID id() {
        return id;
    }

    public UUID commentId() {
        return commentId;
    }

    public UUID caseId() {
        return caseId;
    }

    public PlanSection planSection() {
        return planSection;
    }

    public byte[] sealedWords() {
        return sealedWords.clone();
    }
}
