package uk.waymark.engine.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A panel's question and answer, opened for a page.
 *
 * @param question null before it was prepared
 * @param need null before the need was decided
 * @param money null before it was decided, and for everybody who may not see money
 * @param withdrawnOn the day on which it was taken from the panel, because the child has died; null for none
 */
public record PanelRecord(
        UUID id,
        PanelState state,
        @Nullable Question question,
        @Nullable NeedDecision need,
        @Nullable Money money,
        @Nullable LocalDate withdrawnOn) {

    /** Who pays what, as it was decided. */
    public record Money(
            long costPence,
            List<Share> shares,
            boolean disputed,
            @Nullable PanelAgency chargeTo,
            Set<PanelAgency> agreedBy) {}

    /** The same without money. */
    public PanelRecord withoutMoney() {
        return new PanelRecord(id, state, question, need, null, withdrawnOn);
    }
}
