package uk.waymark.rules.whatif;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.YesNo;

/** A record of facts seen as a sheet that can be read and copied field by field. */
public final class FactSheet {
    private FactSheet() {}

    /**
     * A copy of the facts in which one fact has another value.
     * Throws {@link IllegalArgumentException} when there is no such fact or the value does not fit it.
     */
    public static <F extends Record> F with(F facts, String name, @Nullable Object value) {
        RecordComponent[] components = facts.getClass().getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        boolean known = false;
        for (int i = 0; i < components.length; i++) {
            boolean wanted = components[i].getName().equals(name);
            values[i] = wanted ? value : read(facts, components[i]);
            known |= wanted;
        }
        if (!known) {
            throw new IllegalArgumentException("No fact is called " + name);
        }
        @SuppressWarnings("unchecked")
        Class<F> type = (Class<F>) facts.getClass();
        return make(type, components, values);
    }

    /** A sheet on which nothing is recorded. */
    public static <F extends Record> F blank(Class<F> type) {
        RecordComponent[] components = type.getRecordComponents();
        return make(type, components, new @Nullable Object[components.length]);
    }

    /** What nobody has recorded yet, in plain words and in the order of the sheet. */
    public static List<String> missing(Record facts) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : facts.getClass().getRecordComponents()) {
            Fact fact = component.getAnnotation(Fact.class);
            if (fact != null && isUnknown(read(facts, component))) {
                names.add(fact.name());
            }
        }
        return names;
    }

    static boolean isUnknown(@Nullable Object value) {
        return value == null || value == YesNo.NOT_KNOWN;
    }

    static @Nullable Object read(Record facts, RecordComponent component) {
        try {
            return component.getAccessor().invoke(facts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read the fact " + component.getName(), e);
        }
    }

    private static <F extends Record> F make(Class<F> type, RecordComponent[] components, @Nullable Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot copy a sheet of facts", e);
        }
    }
}
