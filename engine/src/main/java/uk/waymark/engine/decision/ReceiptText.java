package uk.waymark.engine.decision;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.rules.Receipt;

/** Facts and findings as text that can still be read years later, when fields have come and gone. */
final class ReceiptText {

    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private ReceiptText() {}

    static String write(Object facts) {
        return JSON.writeValueAsString(facts);
    }

    static Map<String, Object> facts(String text) {
        return JSON.readValue(text, FACTS);
    }

    static Receipt receipt(String text) {
        return JSON.readValue(text, Receipt.class);
    }
}
