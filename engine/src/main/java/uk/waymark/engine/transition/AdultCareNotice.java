package uk.waymark.engine.transition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;

/** Adult continuing healthcare was told of a young person at an age, or a person wrote why not; it is never changed. */
@Entity
public class AdultCareNotice {

    @Id
    private UUID id;

    private UUID caseId;

    private int age;

    @Enumerated(EnumType.STRING)
    private AdultCareWord word;

    private LocalDate givenOn;

    private UUID givenBy;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected AdultCareNotice() {}

    /** Given at this age, or not needed then. */
    AdultCareNotice(UUID caseId, AdultCareAge age, AdultCareWord word, LocalDate givenOn, UUID givenBy) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.age = age.years();
        this.word = word;
        this.givenOn = givenOn;
        this.givenBy = givenBy;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public int age() {
        return age;
    }

    public AdultCareWord word() {
        return word;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    public UUID givenBy() {
        return givenBy;
    }
}
