package uk.waymark.rules.examples;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.continuingcare.ContinuingCareFacts;
import uk.waymark.rules.discharge.DischargeFacts;
import uk.waymark.rules.eligibility.EligibilityFacts;
import uk.waymark.rules.foundations.FoundationFacts;
import uk.waymark.rules.keyworker.CandidateFacts;
import uk.waymark.rules.palliative.PalliativeFacts;
import uk.waymark.rules.transition.TransitionFacts;

/** Makes a sheet of facts of an example; YAML reads a bare YES or NO as true or false, which is undone here. */
final class FactsFromMap {
    private static final Map<String, Class<? extends Record>> SHEETS = Map.of(
            "continuingcare", ContinuingCareFacts.class,
            "discharge", DischargeFacts.class,
            "eligibility", EligibilityFacts.class,
            "foundations", FoundationFacts.class,
            "keyworker", CandidateFacts.class,
            "palliative", PalliativeFacts.class,
            "transition", TransitionFacts.class);

    private FactsFromMap() {}

    static Record facts(String family, Map<String, @Nullable Object> values) throws ReflectiveOperationException {
        Class<? extends Record> type = Objects.requireNonNull(SHEETS.get(family), family);
        RecordComponent[] components = type.getRecordComponents();
        Set<String> unknown = new HashSet<>(values.keySet());
        @Nullable Object[] arguments = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            unknown.remove(components[i].getName());
            arguments[i] = value(components[i].getType(), values.get(components[i].getName()));
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("No such facts: " + unknown);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types).newInstance(arguments);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable Object value(Class<?> type, @Nullable Object value) {
        if (!type.isEnum() || value == null) {
            return value;
        }
        String name = value instanceof Boolean yes ? (yes ? "YES" : "NO") : value.toString();
        return Enum.valueOf((Class<? extends Enum>) type, name);
    }
}
