package uk.waymark.engine.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds facts that nobody can ever make known: a rule about such a fact is dead, or says for ever that something is missing. */
public final class EveryFact {

    private EveryFact() {}

    /** Each fact of a sheet is known in at least one of these sheets, as they were read from what people recorded. */
    public static void isKnownInOneOf(Record... sheets) {
        assertThat(unknown(List.of(sheets)))
                .as("facts that nothing makes known")
                .isEmpty();
    }

    /** The facts that are known in none of these sheets. */
    public static List<String> unknown(List<? extends Record> sheets) {
        return Arrays.stream(sheets.get(0).getClass().getRecordComponents())
                .filter(fact -> sheets.stream().noneMatch(sheet -> known(value(fact, sheet))))
                .map(RecordComponent::getName)
                .toList();
    }

    private static boolean known(@Nullable Object value) {
        return value != null && !(value instanceof Enum<?> word && word.name().equals("NOT_KNOWN"));
    }

    private static @Nullable Object value(RecordComponent fact, Record sheet) {
        try {
            fact.getAccessor().setAccessible(true);
            return fact.getAccessor().invoke(sheet);
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
