package uk.waymark.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;

class QuietSessionsTest {

    private final CountingStore store = new CountingStore();
    private final QuietSessions<MapSession> sessions = new QuietSessions<>(store);

    @AfterEach
    void nothing_is_left_for_other_tests() {
        ReadOnce.requestEnds();
    }

    @Test
    void looking_at_a_page_again_within_a_minute_writes_nothing() {
        QuietSession<MapSession> session = stored();

        session.setLastAccessedTime(session.getLastAccessedTime().plusSeconds(59));
        sessions.save(session);

        assertThat(store.writes).isEqualTo(1);
    }

    @Test
    void use_after_a_minute_is_written_once() {
        QuietSession<MapSession> session = stored();
        Instant later = session.getLastAccessedTime().plusSeconds(61);

        session.setLastAccessedTime(later);
        sessions.save(session);
        sessions.save(session);

        assertThat(store.writes).isEqualTo(2);
        assertThat(Objects.requireNonNull(sessions.findById(session.getId())).getLastAccessedTime())
                .isEqualTo(later);
    }

    @Test
    void a_changed_attribute_a_new_number_and_a_removed_attribute_are_written() {
        QuietSession<MapSession> session = stored();
        session.setAttribute("a", "b");
        sessions.save(session);
        session.changeSessionId();
        sessions.save(session);
        session.removeAttribute("a");
        sessions.save(session);

        assertThat(store.writes).isEqualTo(4);
    }

    @Test
    void a_request_reads_its_session_once_and_the_next_request_reads_it_again() {
        String id = stored().getId();
        store.reads = 0;

        ReadOnce.requestBegins();
        QuietSession<MapSession> first = sessions.findById(id);
        assertThat(sessions.findById(id)).isSameAs(first);
        ReadOnce.requestEnds();
        assertThat(store.reads).isEqualTo(1);

        ReadOnce.requestBegins();
        assertThat(sessions.findById(id)).isNotSameAs(first);
        ReadOnce.requestEnds();
        sessions.findById(id);
        sessions.findById(id);
        assertThat(store.reads).isEqualTo(4);
    }

    @Test
    void a_session_that_ended_or_goes_by_another_number_is_not_found_in_the_same_request() {
        String id = stored().getId();
        ReadOnce.requestBegins();
        QuietSession<MapSession> session = Objects.requireNonNull(sessions.findById(id));
        store.kept.remove(id);

        String renewed = session.changeSessionId();
        sessions.save(session);
        assertThat(sessions.findById(id)).isNull();
        assertThat(sessions.findById(renewed)).isNotNull();
        sessions.deleteById(renewed);
        assertThat(sessions.findById(renewed)).isNull();
        ReadOnce.requestEnds();
    }

    private QuietSession<MapSession> stored() {
        QuietSession<MapSession> created = sessions.createSession();
        sessions.save(created);
        return Objects.requireNonNull(sessions.findById(created.getId()));
    }

    private static final class CountingStore implements SessionRepository<MapSession> {

        private final Map<String, MapSession> kept = new HashMap<>();
        private int writes;
        private int reads;

        @Override
        public MapSession createSession() {
            return new MapSession();
        }

        @Override
        public void save(MapSession session) {
            writes++;
            kept.put(session.getId(), session);
        }

        @Override
        public @Nullable MapSession findById(String id) {
            reads++;
            return kept.get(id);
        }

        @Override
        public void deleteById(String id) {
            kept.remove(id);
        }
    }
}
