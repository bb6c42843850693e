package uk.waymark.engine.imports;

import java.util.Arrays;
import java.util.List;

/** What the children of a file come for. */
public enum ImportKind {
    /** Help is asked for each of them: the same front door as everybody's. */
    REFERRALS("Requests for help"),
    /** The authority cares for them already; they arrive in the middle of their journey, with their legal dates. */
    IN_CARE("Children already in the authority's care");

    private final String title;

    ImportKind(String title) {
        this.title = title;
    }

    /** The kind in plain words. */
    public String title() {
        return title;
    }

    /** The columns of such a file, in the order of its template. */
    public List<ImportColumn> columns() {
        return Arrays.stream(ImportColumn.values())
                .filter(column -> column.isFor(this))
                .toList();
    }
}
