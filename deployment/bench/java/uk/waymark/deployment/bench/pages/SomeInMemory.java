package uk.waymark.deployment.bench.pages;

import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Keeps the sessions that begin while it is told to in memory, and all others where the product keeps them. */
final class SomeInMemory implements BeanPostProcessor {

    private static final String SESSIONS = "quietSessions";

    private volatile boolean inMemory;

    void inMemory(boolean from) {
        inMemory = from;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object postProcessAfterInitialization(Object bean, String name) {
        return name.equals(SESSIONS) ? new Both((SessionRepository<Session>) bean) : bean;
    }

    private final class Both implements SessionRepository<Session> {

        private final SessionRepository<Session> stored;
        private final MapSessionRepository memory = new MapSessionRepository(new ConcurrentHashMap<>());

        Both(SessionRepository<Session> stored) {
            this.stored = stored;
        }

        @Override
        public Session createSession() {
            return inMemory ? memory.createSession() : stored.createSession();
        }

        @Override
        public void save(Session session) {
            if (session instanceof MapSession kept) {
                memory.save(kept);
            } else {
                stored.save(session);
            }
        }

        @Override
        public @Nullable Session findById(String id) {
            Session kept = memory.findById(id);
            return kept == null ? stored.findById(id) : kept;
        }

        @Override
        public void deleteById(String id) {
            memory.deleteById(id);
            stored.deleteById(id);
        }
    }
}
