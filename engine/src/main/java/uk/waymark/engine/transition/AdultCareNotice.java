package uk.waymark.engine.transition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;

/** Adult continuing healthcare was told of a young person at an age, by a person; it is never changed. */
@Entity
public class AdultCareNotice {

    @Id
    private UUID id;

    private UUID caseId;

    private int age;

    private LocalDate givenOn;

    private UUID givenBy;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected AdultCareNotice() {}

    /** Given at this age in years. */
    AdultCareNotice(UUID caseId, int age, LocalDate givenOn, UUID givenBy) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.age = age;
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

    public LocalDate givenOn() {
        return givenOn;
    }

    public UUID givenBy() {
        return givenBy;
    }
}
