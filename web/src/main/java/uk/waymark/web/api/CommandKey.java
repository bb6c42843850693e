package uk.waymark.web.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The number of a program's order, which makes a second sending harmless. */
public final class CommandKey {

    /** The header that carries it. */
    public static final String HEADER = "Idempotency-Key";

    private CommandKey() {}

    /** The number; 400 when it is missing or not a UUID. */
    public static UUID read(@Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            throw ApiRefusal.of(HttpStatus.BAD_REQUEST, "api.idempotency.missing");
        }
        try {
            return UUID.fromString(sent.strip().replace("\"", ""));
        } catch (IllegalArgumentException notOne) {
            throw ApiRefusal.of(HttpStatus.BAD_REQUEST, "api.idempotency.wrong");
        }
    }
}
