package uk.waymark.engine.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.referral.ChildDetails;
import uk.waymark.engine.referral.ReferralRequest;
import uk.waymark.engine.referral.Signs;

/**
 * A row with what its cells say.
 *
 * @param child whom it is about; null when that cannot be read
 * @param request what is asked; null when something is wrong, and for a child who is in care already
 * @param so how far the journey is of a child who is in care already; null when something is wrong
 * @param wrong what is wrong, as {@code COLUMN:key}
 */
record ReadRow(
        ImportRow row,
        @Nullable ChildDetails child,
        @Nullable ReferralRequest request,
        @Nullable CareSoFar so,
        List<String> wrong) {

    static ReadRow of(ImportKind kind, ImportRow row, Map<ImportColumn, String> cells) {
        RowReader reader = new RowReader(cells);
        if (kind == ImportKind.REFERRALS) {
            ReferralRequest request = reader.request(Set.of()).orElse(null);
            return new ReadRow(row, request == null ? null : request.child(), request, null, reader.wrong());
        }
        ChildDetails child = reader.child().orElse(null);
        CareSoFar so = reader.care();
        return new ReadRow(row, child, null, reader.wrong().isEmpty() ? so : null, reader.wrong());
    }

    /** Rows that share a sign may be about the same child; one that cannot be read is about nobody. */
    Set<String> signs() {
        return child == null ? Set.of() : Signs.of(child);
    }

    /** Never what it says. */
    @Override
    public String toString() {
        return row.toString();
    }
}
