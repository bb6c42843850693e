package uk.waymark.rules.whatif;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.YesNo;

/**
 * One fact given another value: how the facts would then be, and how to say it.
 *
 * @param condition the change as the second half of "If ...", for example "there was a deputy"
 * @param fillsGap whether nobody had recorded this fact before
 * @param facts the facts after the change
 */
public record Change<F extends Record>(String condition, boolean fillsGap, F facts) {
    /** Every sensible change of exactly one fact. */
    public static <F extends Record> List<Change<F>> each(F facts) {
        List<Change<F>> changes = new ArrayList<>();
        for (FactField field : FactField.of(facts.getClass())) {
            field.fact().ifPresent(fact -> {
                add(changes, facts, field, fact.yes(), YesNo.YES);
                add(changes, facts, field, fact.no(), YesNo.NO);
                add(changes, facts, field, fact.numbered(), fact.number());
            });
        }
        return changes;
    }

    private static <F extends Record> void add(
            List<Change<F>> changes, F facts, FactField field, String words, @Nullable Object then) {
        Object now = field.read(facts);
        if (!words.isEmpty() && then != null && !then.equals(now)) {
            changes.add(new Change<>(words, FactSheet.isUnknown(now), FactSheet.with(facts, field.name(), then)));
        }
    }
}
