package uk.waymark.web.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uk.waymark.web.form.TypedDate;

/**
 * A JSON object laid out by the names that its form's boxes have on a page, such as {@code child.born.day}. A date is
 * one text, year-month-day, as ISO 8601 has it.
 *
 * @param unknown names that the form does not have
 * @param misshapen names whose value is an object or a list where the form has neither
 */
record FlatJson(Map<String, Object> values, List<String> unknown, List<String> misshapen) {

    static FlatJson of(JsonNode object, Class<? extends Record> form) {
        FlatJson flat = new FlatJson(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        flat.object("", object, form);
        return flat;
    }

    private void object(String prefix, JsonNode object, Class<?> form) {
        Set<String> left = new HashSet<>(object.propertyNames());
        RecordComponent[] boxes = Objects.requireNonNull(form.getRecordComponents());
        for (RecordComponent box : boxes) {
            left.remove(box.getName());
            JsonNode value = object.get(box.getName());
            if (value != null && !value.isNull()) {
                box(prefix + box.getName(), value, box.getType(), box.getGenericType());
            }
        }
        left.stream().sorted().forEach(name -> unknown.add(prefix + name));
    }

    private void box(String name, JsonNode value, Class<?> type, Type generic) {
        if (type == TypedDate.class && value.isValueNode()) {
            date(name, value.asString());
        } else if (type.isRecord() && type != TypedDate.class && value.isObject()) {
            object(name + ".", value, type);
        } else if (Collection.class.isAssignableFrom(type) && value.isArray()) {
            list(name, value, element(generic));
        } else if (value.isValueNode() && !type.isRecord()) {
            values.put(name, value.asString());
        } else {
            misshapen.add(name);
        }
    }

    private void list(String name, JsonNode array, @Nullable Class<?> element) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            JsonNode one = array.get(i);
            if (element != null && element.isRecord() && one.isObject()) {
                object(name + "[" + i + "].", one, element);
            } else if (one.isValueNode() && !one.isNull()) {
                texts.add(one.asString());
            } else {
                misshapen.add(name + "[" + i + "]");
            }
        }
        if (!texts.isEmpty()) {
            values.put(name, texts);
        }
    }

    /** What is no date is kept as it came, so that the form's own check refuses it. */
    private void date(String name, String text) {
        TypedDate typed;
        try {
            typed = text.isBlank() ? new TypedDate("", "", "") : TypedDate.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException notOne) {
            typed = new TypedDate(text, text, text);
        }
        values.put(name + ".day", text(typed.day()));
        values.put(name + ".month", text(typed.month()));
        values.put(name + ".year", text(typed.year()));
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }

    private static @Nullable Class<?> element(Type generic) {
        return generic instanceof ParameterizedType list
                ? Arrays.stream(list.getActualTypeArguments())
                        .filter(Class.class::isInstance)
                        .map(Class.class::cast)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
