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

    private final ReadOnce<QuietSession<S>> read;

    QuietSessions(SessionRepository<S> stored, ReadOnce<QuietSession<S>> read) {
        this.stored = stored;
        this.read = read;
    }

    @SuppressWarnings("unchecked")
    static SessionRepository<QuietSession<Session>> over(
            SessionRepository<? extends Session> stored, ReadOnce<QuietSession<Session>> read) {
        return new QuietSessions<>((SessionRepository<Session>) stored, read);
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
        return read.find(id, this::look);
    }

    private @Nullable QuietSession<S> look(String id) {
        S found = stored.findById(id);
        return found == null ? null : QuietSession.known(found);
    }

    @Override
    public void deleteById(String id) {
        read.forget(id);
        stored.deleteById(id);
    }
}
