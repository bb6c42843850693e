package uk.waymark.engine.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two versions of a plan, line by line.
 *
 * @param before the line in the earlier version; null when it is new
 * @param after the line in the later version; null when it was taken out
 */
public record PlanChange(
        PlanSection section,
        @Nullable PlanText before,
        @Nullable PlanText after) {

    /** Every line that was added, taken out or changed, section by section. */
    public static List<PlanChange> between(PlanDocument earlier, PlanDocument later) {
        List<PlanChange> changes = new ArrayList<>();
        for (PlanText was : earlier.lines()) {
            PlanText is = later.line(was.origin()).orElse(null);
            if (is == null || !is.saysTheSameAs(was)) {
                changes.add(new PlanChange(was.section(), was, is));
            }
        }
        for (PlanText is : later.lines()) {
            if (earlier.line(is.origin()).isEmpty()) {
                changes.add(new PlanChange(is.section(), null, is));
            }
        }
        return changes.stream()
                .sorted(Comparator.comparing(PlanChange::section))
                .toList();
    }
}
