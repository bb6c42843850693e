package uk.waymark.engine.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;
import uk.waymark.rules.statute.DayCount;

/** One local partnership: its agencies share the children who live there, and count days in the same way. */
@Entity
public class Area {

    @Id
    private UUID id;

    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private DayCount dayCount;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected Area() {}

    /** A new area whose days are counted as {@code dayCount} says. */
    public Area(String code, String name, DayCount dayCount) {
        this.id = Ids.next();
        this.code = code;
        this.name = name;
        this.dayCount = dayCount;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public DayCount dayCount() {
        return dayCount;
    }
}
