package uk.waymark.web.draft;

import jakarta.servlet.http.HttpSession;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.engine.crypto.DataKeys;
import uk.waymark.engine.crypto.Sealer;

/**
 * Keeps records between pages as sealed text: in the session, and in a hidden field for when the session has ended. Each
 * text has a key of its own, so that neither the session's table nor the page shows what was typed.
 */
@Component
public class Drafts {

    private static final String FIELD = "draft";
    private static final char BETWEEN = '.';

    private final DataKeys keys;
    private final Sealer sealer;
    private final JsonMapper json = JsonMapper.builder().build();

    Drafts(DataKeys keys, Sealer sealer) {
        this.keys = keys;
        this.sealer = sealer;
    }

    /** Keeps the record under this name until the session ends or it is dropped. */
    public void keep(HttpSession session, String name, Object draft) {
        session.setAttribute(name, sealed(name, draft));
    }

    /** What was kept under this name; empty when nothing is, or when it can no longer be read. */
    public <T> Optional<T> read(@Nullable HttpSession session, String name, Class<T> type) {
        return session != null && session.getAttribute(name) instanceof String text
                ? opened(name, text, type)
                : Optional.empty();
    }

    /** Forgets what was kept under this name. */
    public void drop(HttpSession session, String name) {
        session.removeAttribute(name);
    }

    /** The record as sealed text for a hidden field. */
    public String sealed(String name, Object draft) {
        byte[] key = keys.newWrappedKey();
        byte[] sealed = sealer.seal(key, FIELD + ":" + name, json.writeValueAsString(draft));
        Base64.Encoder text = Base64.getUrlEncoder().withoutPadding();
        return text.encodeToString(key) + BETWEEN + text.encodeToString(sealed);
    }

    /** The record in a sealed text; empty when the text is not one of ours. */
    public <T> Optional<T> opened(String name, @Nullable String text, Class<T> type) {
        int between = text == null ? -1 : text.indexOf(BETWEEN);
        if (text == null || between < 0) {
            return Optional.empty();
        }
        try {
            byte[] key = Base64.getUrlDecoder().decode(text.substring(0, between));
            byte[] sealed = Base64.getUrlDecoder().decode(text.substring(between + 1));
            return Optional.of(json.readValue(sealer.open(key, FIELD + ":" + name, sealed), type));
        } catch (IllegalArgumentException | IllegalStateException | JacksonException notOurs) {
            return Optional.empty();
        }
    }
}
