package uk.waymark.web.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session that knows whether it is worth writing. */
final class QuietSession<S extends Session> implements Session {

    private static final Duration USED_IS_WRITTEN_AFTER = Duration.ofMinutes(1);

    private final S stored;
    private boolean changed;

    private QuietSession(S stored, boolean changed) {
        this.stored = stored;
        this.changed = changed;
    }

    static <S extends Session> QuietSession<S> fresh(S created) {
        return new QuietSession<>(created, true);
    }

    static <S extends Session> QuietSession<S> known(S found) {
        return new QuietSession<>(found, false);
    }

    S stored() {
        return stored;
    }

    boolean changed() {
        return changed;
    }

    void written() {
        changed = false;
    }

    @Override
    public String getId() {
        return stored.getId();
    }

    @Override
    public String changeSessionId() {
        changed = true;
        return stored.changeSessionId();
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // the interface is made so
    public <T> @Nullable T getAttribute(String name) {
        return stored.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return stored.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
        changed = true;
        stored.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        changed = true;
        stored.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return stored.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant used) {
        if (used.isAfter(stored.getLastAccessedTime().plus(USED_IS_WRITTEN_AFTER))) {
            changed = true;
            stored.setLastAccessedTime(used);
        }
    }

    @Override
    public Instant getLastAccessedTime() {
        return stored.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        if (!interval.equals(stored.getMaxInactiveInterval())) {
            changed = true;
            stored.setMaxInactiveInterval(interval);
        }
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return stored.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return stored.isExpired();
    }
}
