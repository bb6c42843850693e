package uk.waymark.engine.panel;

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
 */
public record Funding(
        long costPence,
        Map<PanelAgency, Integer> hundredths,
        boolean disputed,
        @Nullable PanelAgency chargeTo,
        Set<PanelAgency> agreedBy) {

    public Funding {
        hundredths = Map.copyOf(hundredths);
        agreedBy = Set.copyOf(agreedBy);
    }

    /** Those who pay a part. */
    Set<PanelAgency> paying() {
        return hundredths.entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
