package uk.waymark.rules.whatif;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.YesNo;

/**
 * One fact given another value: how the facts would then be, and how to say it.
 *
 * @param condition the change as the second half of "If ...", for example "there was a deputy"
 * @param facts the facts after the change
 */
public record Change<F extends Record>(String condition, F facts) {
    /** Every sensible change of exactly one fact. */
    public static <F extends Record> List<Change<F>> each(F facts) {
        List<Change<F>> changes = new ArrayList<>();
        for (RecordComponent component : facts.getClass().getRecordComponents()) {
            Fact fact = component.getAnnotation(Fact.class);
            if (fact != null) {
                Object now = FactSheet.read(facts, component);
                add(changes, facts, component.getName(), fact.yes(), now, YesNo.YES);
                add(changes, facts, component.getName(), fact.no(), now, YesNo.NO);
                add(changes, facts, component.getName(), fact.numbered(), now, fact.number());
            }
        }
        return changes;
    }

    private static <F extends Record> void add(
            List<Change<F>> changes, F facts, String name, String words, @Nullable Object now, Object then) {
        if (!words.isEmpty() && !then.equals(now)) {
            changes.add(new Change<>(words, FactSheet.with(facts, name, then)));
        }
    }
}
