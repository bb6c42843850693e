package uk.waymark.web.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.access.Readers;

/** Finds out once per request who is signed in; somebody whose account was closed meanwhile is signed out. */
@Component
public class SignedIn implements HandlerInterceptor {

    private static final String ATTRIBUTE = Reader.class.getName();

    private final Readers readers;

    SignedIn(Readers readers) {
        this.readers = readers;
    }

    /** The person behind this request; empty when nobody is signed in. */
    public static Optional<Reader> of(HttpServletRequest request) {
        return Optional.ofNullable((Reader) request.getAttribute(ATTRIBUTE));
    }

    /** The same for a page that only somebody who is signed in may have. */
    public static Reader require(HttpServletRequest request) {
        return of(request).orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        String username = request.getRemoteUser();
        if (username == null || request.getAttribute(ATTRIBUTE) != null) {
            return true;
        }
        @Nullable Reader reader = readers.byUsername(username).orElse(null);
        if (reader == null) {
            signOut(request, response);
            return false;
        }
        request.setAttribute(ATTRIBUTE, reader);
        return true;
    }

    private static void signOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect("/sign-in?out");
    }
}
