package uk.waymark.web.session;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * What the request of this thread has read: Spring looks for a session again when a page longer than its buffer has been
 * sent.
 */
final class ReadOnce {

    /** By identifier; nothing outside a request. */
    private static final ThreadLocal<@Nullable Map<String, QuietSession<?>>> READ = new ThreadLocal<>();

    private ReadOnce() {}

    static void requestBegins() {
        READ.set(new HashMap<>());
    }

    static void requestEnds() {
        READ.remove();
    }

    /** What this request has read under this identifier; one that goes by another meanwhile is not it. */
    @SuppressWarnings("unchecked") // one store, one kind of session
    static <S extends Session> @Nullable QuietSession<S> known(String id) {
        Map<String, QuietSession<?>> read = READ.get();
        QuietSession<?> session = read == null ? null : read.get(id);
        return session == null || !session.getId().equals(id) ? null : (QuietSession<S>) session;
    }

    static void remember(QuietSession<?> session) {
        Map<String, QuietSession<?>> read = READ.get();
        if (read != null) {
            read.put(session.getId(), session);
        }
    }

    static void forget(String id) {
        Map<String, QuietSession<?>> read = READ.get();
        if (read != null) {
            read.remove(id);
        }
    }
}
