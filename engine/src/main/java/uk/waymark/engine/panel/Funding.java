package uk.waymark.engine.panel;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who pays what.
 *
 * @param costPence the yearly cost in pence
 * @param hundredths each agency's part in hundredths of a percent
 * @param disputed whether they do not agree: then it starts now and is settled later
 * @param chargeTo who pays meanwhile; only when it is disputed
 * @param agreedBy the agencies that agree
 * @param deciders who may decide about the money at this sitting, by agency; null when they are those who were there with
 *     authority when the need was decided
 */
public record Funding(
        long costPence,
        Map<PanelAgency, Integer> hundredths,
        boolean disputed,
        @Nullable PanelAgency chargeTo,
        Set<PanelAgency> agreedBy,
        @Nullable Map<PanelAgency, String> deciders) {

    public Funding {
        hundredths = Map.copyOf(hundredths);
        agreedBy = Set.copyOf(agreedBy);
        deciders = deciders == null ? null : Map.copyOf(deciders);
    }

    /** Decided at the sitting that decided the need, by those who were there with authority. */
    public Funding(
            long costPence,
            Map<PanelAgency, Integer> hundredths,
            boolean disputed,
            @Nullable PanelAgency chargeTo,
            Set<PanelAgency> agreedBy) {
        this(costPence, hundredths, disputed, chargeTo, agreedBy, null);
    }

    /** Those without whom the money cannot be decided: all three, or in a dispute whoever pays meanwhile. */
    Set<PanelAgency> mustDecide() {
        return disputed && chargeTo != null ? Set.of(chargeTo) : EnumSet.allOf(PanelAgency.class);
    }

    /** Those who pay a part. */
    Set<PanelAgency> paying() {
        return hundredths.entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
