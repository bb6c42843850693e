package uk.waymark.web.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** How often Spring's own filter reads the session of a request, with the filter before it and without. */
class OneRequestTest {

    private static final HttpServlet PAGE = new HttpServlet() {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            assertThat(Objects.requireNonNull(request.getSession(false)).getId())
                    .isNotEmpty();
            response.getWriter().print("longer than the buffer");
            response.flushBuffer();
        }
    };

    private final MapSession session = new MapSession();

    @SuppressWarnings("unchecked")
    private final SessionRepository<MapSession> store = mock(SessionRepository.class);

    private final Filter springs = new SessionRepositoryFilter<>(new QuietSessions<>(store));
    private final FilterRegistrationBean<OneRequest> ours = new SessionStore().oneRequest();

    @Test
    void a_request_reads_its_session_once() throws Exception {
        ask(Objects.requireNonNull(ours.getFilter()), springs);

        verify(store).findById(session.getId());
    }

    @Test
    void without_it_spring_would_read_it_twice() throws Exception {
        ask(springs);

        verify(store, times(2)).findById(session.getId());
    }

    @Test
    void it_stands_before_the_filter_that_reads() {
        assertThat(ours.getOrder()).isLessThan(SessionRepositoryFilter.DEFAULT_ORDER);
    }

    private void ask(Filter... filters) throws Exception {
        when(store.findById(any())).thenReturn(session);
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/today");
        byte[] number = session.getId().getBytes(StandardCharsets.UTF_8);
        request.setCookies(new Cookie("SESSION", Base64.getEncoder().encodeToString(number)));
        new MockFilterChain(PAGE, filters).doFilter(request, new MockHttpServletResponse());
    }
}
