package uk.waymark.engine.advice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The three dated agreements on which advice that was given before is used. Source: SEND Regulations 2014, reg 6(4). */
@Entity
public class AdviceReuse {

    @Id
    private UUID requestId;

    private UUID caseId;

    private LocalDate givenOn;

    private LocalDate authorAgreedOn;

    private LocalDate authorityAgreedOn;

    private LocalDate familyAgreedOn;

    private UUID recordedBy;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected AdviceReuse() {}

    AdviceReuse(UUID requestId, UUID caseId, Agreements agreements, UUID recordedBy) {
        this.requestId = requestId;
        this.caseId = caseId;
        this.givenOn = agreements.givenOn();
        this.authorAgreedOn = agreements.author();
        this.authorityAgreedOn = agreements.authority();
        this.familyAgreedOn = agreements.family();
        this.recordedBy = recordedBy;
    }

    /**
     * When the advice was given, and when each of the three was satisfied that it is enough.
     *
     * @param givenOn the day on which it was written
     * @param author the day on which its author agreed
     * @param authority the day on which the local authority agreed
     * @param family the day on which the parent or the young person agreed
     */
    public record Agreements(LocalDate givenOn, LocalDate author, LocalDate authority, LocalDate family) {

        boolean possible(LocalDate today) {
            return List.of(author, authority, family).stream()
                            .noneMatch(day -> day.isAfter(today) || day.isBefore(givenOn))
                    && !givenOn.isAfter(today);
        }
    }

    public UUID requestId() {
        return requestId;
    }

    public UUID caseId() {
        return caseId;
    }

    public Agreements agreements() {
        return new Agreements(givenOn, authorAgreedOn, authorityAgreedOn, familyAgreedOn);
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
