package uk.waymark.web.session;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Stores a session only when something in it changed, or when it was last marked as used more than a minute ago, and reads
 * it once in a request.
 */
final class QuietSessions<S extends Session> implements SessionRepository<QuietSession<S>> {

    private final SessionRepository<S> stored;

    QuietSessions(SessionRepository<S> stored) {
        this.stored = stored;
    }

    @SuppressWarnings("unchecked")
    static SessionRepository<QuietSession<Session>> over(SessionRepository<? extends Session> stored) {
        return new QuietSessions<>((SessionRepository<Session>) stored);
    }

    @Override
    public QuietSession<S> createSession() {
        return QuietSession.fresh(stored.createSession());
    }

    @Override
    public void save(QuietSession<S> session) {
        if (session.changed()) {
            stored.save(session.stored());
            session.written();
        }
    }

    @Override
    public @Nullable QuietSession<S> findById(String id) {
        QuietSession<S> known = ReadOnce.known(id);
        if (known != null) {
            return known;
        }
        S found = stored.findById(id);
        if (found == null) {
            return null;
        }
        QuietSession<S> session = QuietSession.known(found);
        ReadOnce.remember(session);
        return session;
    }

    @Override
    public void deleteById(String id) {
        ReadOnce.forget(id);
        stored.deleteById(id);
    }
}
