package uk.waymark.web.api.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.waymark.engine.api.ApiCaller;
import uk.waymark.engine.api.ApiDoor;

/** Reads the key that a program sends with each request, and says which program it is. */
final class KeyFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final ApiDoor door;

    KeyFilter(ApiDoor door) {
        this.door = door;
    }

    /** Whether a request carries a key at all. */
    static Optional<String> key(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        key(request).flatMap(door::open).ifPresent(caller -> let(caller, request));
        chain.doFilter(request, response);
    }

    private static void let(ApiCaller caller, HttpServletRequest request) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(caller.username(), null, List.of()));
        SecurityContextHolder.setContext(context);
        request.setAttribute(CallerArgument.ATTRIBUTE, caller);
    }
}
