package uk.waymark.engine.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;

/** What one agency pays of one decision. */
@SuppressWarnings("UnusedVariable")
@Entity
public class PanelShare {

    @Id
    private UUID id;

    private UUID itemId;

    @Enumerated(EnumType.STRING)
    private PanelAgency agency;

    private int hundredths;

    private long pence;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected PanelShare() {}

    PanelShare(UUID itemId, Share share) {
        this.id = Ids.next();
        this.itemId = itemId;
        this.agency = share.agency();
        this.hundredths = share.hundredths();
        this.pence = share.pence();
    }

    Share share() {
        return new Share(agency, hundredths, pence);
    }
}
