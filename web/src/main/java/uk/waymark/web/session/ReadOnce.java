package uk.waymark.web.session;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** What one request has read: Spring looks for a request's session again when it answers. */
final class ReadOnce<S extends Session> {

    /** What the request of this thread has read, by identifier; nothing outside a request. */
    private final ThreadLocal<@Nullable Map<String, S>> read = new ThreadLocal<>();

    /** How a session is looked for; answers null when there is none. */
    interface Look<S> {
        @Nullable
        S find(String id);
    }

    void requestBegins() {
        read.set(new HashMap<>());
    }

    void requestEnds() {
        read.remove();
    }

    /** The session that this request has read, or else finds. One that goes by another number meanwhile is not this one. */
    @Nullable
    S find(String id, Look<S> look) {
        Map<String, S> known = read.get();
        if (known == null) {
            return look.find(id);
        }
        S session = known.get(id);
        if (session != null && session.getId().equals(id)) {
            return session;
        }
        S found = look.find(id);
        if (found != null) {
            known.put(id, found);
        }
        return found;
    }

    void forget(String id) {
        Map<String, S> known = read.get();
        if (known != null) {
            known.remove(id);
        }
    }
}
