package uk.waymark.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Files come in at one address only, from somebody who is signed in, and not larger than can be kept in memory. */
final class UploadGate extends OncePerRequestFilter {

    private static final String HERE = "/imports";
    private static final long MOST_BYTES = 16L * 1024 * 1024;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getRequestURI().equals(HERE)) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (!signedIn()) {
            response.sendRedirect(PageSecurity.SIGN_IN);
        } else if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > MOST_BYTES) {
            // Not by the error page: on the way there the parts would be read, and the answer would be empty.
            response.sendRedirect(HERE + "?problem=too-large");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean signedIn() {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        return person != null && person.isAuthenticated() && !(person instanceof AnonymousAuthenticationToken);
    }
}
