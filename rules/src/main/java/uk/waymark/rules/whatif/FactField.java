package uk.waymark.rules.whatif;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One field of a sheet of facts.
 *
 * @param name the name of the field
 * @param type the type of its value
 * @param accessor reads it
 * @param fact the plain words for it; absent when the fact does not count by itself
 */
record FactField(String name, Class<?> type, Method accessor, Optional<FactWords> fact) {
    /** Kept per kind of sheet, because asking Java for them each time is slow. */
    private static final ClassValue<List<FactField>> FIELDS = new ClassValue<>() {
        @Override
        protected List<FactField> computeValue(Class<?> sheet) {
            @SuppressWarnings("unchecked")
            Map<String, FactWords> words = FactWords.of((Class<? extends Record>) sheet);
            List<FactField> fields = Arrays.stream(sheet.getRecordComponents())
                    .map(component -> field(component, words))
                    .toList();
            List<String> names = fields.stream().map(FactField::name).toList();
            if (!names.containsAll(words.keySet())) {
                throw new IllegalStateException("There are words for facts that " + sheet + " does not have");
            }
            return fields;
        }
    };

    static List<FactField> of(Class<? extends Record> sheet) {
        return FIELDS.get(sheet);
    }

    /** The value on a sheet, null when nobody has recorded it. */
    @Nullable
    Object read(Record facts) {
        try {
            return accessor.invoke(facts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read the fact " + name, e);
        }
    }

    private static FactField field(RecordComponent component, Map<String, FactWords> words) {
        return new FactField(
                component.getName(),
                component.getType(),
                component.getAccessor(),
                Optional.ofNullable(words.get(component.getName())));
    }
}
