package uk.waymark.rules.whatif;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.YesNo;

/** A record of facts seen as a sheet that can be read and copied field by field. */
public final class FactSheet {
    private FactSheet() {}

    /** A sheet on which nothing is recorded. */
    public static <F extends Record> F blank(Class<F> type) {
        List<FactField> fields = FactField.of(type);
        return make(type, fields, new @Nullable Object[fields.size()]);
    }

    /**
     * A copy of the facts in which one fact has another value.
     * Throws {@link IllegalArgumentException} when there is no such fact or the value does not fit it.
     */
    public static <F extends Record> F with(F facts, String name, @Nullable Object value) {
        @SuppressWarnings("unchecked")
        Class<F> type = (Class<F>) facts.getClass();
        List<FactField> fields = FactField.of(type);
        if (fields.stream().noneMatch(field -> field.name().equals(name))) {
            throw new IllegalArgumentException("No fact is called " + name);
        }
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            FactField field = fields.get(i);
            values[i] = field.name().equals(name) ? value : field.read(facts);
        }
        return make(type, fields, values);
    }

    /** What nobody has recorded yet, in plain words and in the order of the sheet. */
    public static List<String> missing(Record facts) {
        return missingAbove(facts, "");
    }

    /** The same for the facts that stand above the named one on the sheet. */
    public static List<String> missingAbove(Record facts, String end) {
        List<String> names = new ArrayList<>();
        for (FactField field : FactField.of(facts.getClass())) {
            if (field.name().equals(end)) {
                break;
            }
            if (field.fact().isPresent() && isUnknown(field.read(facts))) {
                names.add(field.fact().get().name());
            }
        }
        return names;
    }

    static boolean isUnknown(@Nullable Object value) {
        return value == null
                || (value instanceof Enum<?> answer && answer.name().equals(YesNo.NOT_KNOWN.name()));
    }

    private static <F extends Record> F make(Class<F> type, List<FactField> fields, @Nullable Object[] values) {
        Class<?>[] types = fields.stream().map(FactField::type).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot copy a sheet of facts", e);
        }
    }
}
