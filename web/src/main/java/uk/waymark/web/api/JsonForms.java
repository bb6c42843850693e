package uk.waymark.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder.ValueResolver;
import org.springframework.validation.FieldError;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.web.tasks.TypedForms;

/** Reads what a program sends into the same forms, with the same checks, as the boxes of the pages. */
@Component
public class JsonForms {

    private static final int MOST_BYTES = 256 * 1024;

    private final JsonMapper json;
    private final TypedForms typed;

    JsonForms(JsonMapper json, TypedForms typed) {
        this.json = json;
        this.typed = typed;
    }

    /** The body as a form, with everything that is wrong with it. */
    BindingResult read(JsonNode body, Class<? extends Record> form) {
        FlatJson flat = FlatJson.of(body, form);
        BindingResult result = typed.read(new Values(flat.values()), form);
        flat.unknown().forEach(name -> reject(result, name, "api.field.unknown"));
        flat.misshapen().forEach(name -> reject(result, name, "api.field.shape"));
        return result;
    }

    /** The whole form of a result without errors. */
    public static <F extends Record> F whole(BindingResult result, Class<F> form) {
        return form.cast(Objects.requireNonNull(result.getTarget()));
    }

    /** The body in one way of writing it: names in the order of the alphabet, nothing between them. */
    String canonical(JsonNode body) {
        return json.writer().with(JsonNodeFeature.WRITE_PROPERTIES_SORTED).writeValueAsString(body);
    }

    /** The body; 400 when it is not a JSON object, 413 above 256 KB. */
    JsonNode body(HttpServletRequest request) {
        try {
            byte[] bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw ApiRefusal.of(HttpStatus.CONTENT_TOO_LARGE, "api.body.large");
            }
            JsonNode body = json.readTree(bytes);
            if (body == null || !body.isObject()) {
                throw ApiRefusal.of(HttpStatus.BAD_REQUEST, "api.body.unreadable");
            }
            return body;
        } catch (IOException | JacksonException unreadable) {
            throw ApiRefusal.of(HttpStatus.BAD_REQUEST, "api.body.unreadable");
        }
    }

    private static void reject(BindingResult result, String field, String key) {
        result.addError(
                new FieldError("form", field, null, false, new String[] {key}, new Object[0], "is not understood"));
    }

    private record Values(Map<String, Object> values) implements ValueResolver {

        @Override
        public @Nullable Object resolveValue(String name, Class<?> type) {
            return values.get(name);
        }

        @Override
        public Set<String> getNames() {
            return values.keySet();
        }
    }
}
