package uk.waymark.engine.consent;

import java.util.List;
import java.util.UUID;
import uk.waymark.engine.people.Sector;

/** One agency and what it may see of a child, one cell for each kind of information. */
public record SharingRow(UUID agencyId, String agency, Sector sector, boolean inTeam, List<SharingCell> cells) {

    public SharingRow {
        cells = List.copyOf(cells);
    }
}
