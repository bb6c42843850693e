package uk.waymark.engine.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;

/** An organisation of one sector that works with children of the area: a school, a trust, a hospice, the council. */
@Entity
public class Agency {

    @Id
    private UUID id;

    private UUID areaId;

    private String name;

    @Enumerated(EnumType.STRING)
    private Sector sector;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected Agency() {}

    /** A new agency of {@code sector} in the area. */
    public Agency(UUID areaId, String name, Sector sector) {
        this.id = Ids.next();
        this.areaId = areaId;
        this.name = name;
        this.sector = sector;
    }

    public UUID id() {
        return id;
    }

    public UUID areaId() {
        return areaId;
    }

    public String name() {
        return name;
    }

    public Sector sector() {
        return sector;
    }
}
