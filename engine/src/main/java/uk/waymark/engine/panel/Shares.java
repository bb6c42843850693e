package uk.waymark.engine.panel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.waymark.engine.Refusal;

/**
 * How a yearly cost is split.
 *
 * <p>The parts add up to exactly 100 % and to the whole cost to the penny. Rounding: each part is rounded down to a penny; the
 * pennies that are left go one each to the parts that lost most by it, in the order education, health, social care where two lost
 * the same.
 */
public final class Shares {

    /** The whole, in hundredths of a percent. */
    public static final int WHOLE = 10_000;

    private Shares() {}

    /**
     * The split.
     *
     * @param pence the yearly cost in pence
     * @param hundredths each agency's part in hundredths of a percent; nobody's part is 0 or not named
     * @throws Refusal.NotNow {@code panel.shares.not.whole} when they do not add up to exactly 100 %, {@code
     *     panel.cost.missing}
     */
    public static List<Share> of(long pence, Map<PanelAgency, Integer> hundredths) {
        if (pence <= 0) {
            throw new Refusal.NotNow("panel.cost.missing");
        }
        int sum = hundredths.values().stream().mapToInt(Integer::intValue).sum();
        boolean possible = hundredths.values().stream().allMatch(part -> part >= 0 && part <= WHOLE);
        if (sum != WHOLE || !possible) {
            throw new Refusal.NotNow("panel.shares.not.whole");
        }
        List<PanelAgency> paying = Arrays.stream(PanelAgency.values())
                .filter(agency -> hundredths.getOrDefault(agency, 0) > 0)
                .toList();
        Map<PanelAgency, Long> amounts = new EnumMap<>(PanelAgency.class);
        paying.forEach(agency -> amounts.put(agency, exact(pence, hundredths, agency) / WHOLE));
        long left = pence - amounts.values().stream().mapToLong(Long::longValue).sum();
        paying.stream()
                .sorted(Comparator.comparingLong(agency -> -(exact(pence, hundredths, agency) % WHOLE)))
                .limit(left)
                .forEach(agency -> amounts.merge(agency, 1L, Long::sum));
        return paying.stream()
                .map(agency -> new Share(agency, hundredths.getOrDefault(agency, 0), amounts.getOrDefault(agency, 0L)))
                .toList();
    }

    private static long exact(long pence, Map<PanelAgency, Integer> hundredths, PanelAgency agency) {
        return Math.multiplyExact(pence, hundredths.getOrDefault(agency, 0).longValue());
    }
}
