package uk.waymark.web.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says where a request begins and ends, so that its session is read once, also when the page is longer than its buffer. */
final class OneRequest extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ReadOnce.requestBegins();
        try {
            chain.doFilter(request, response);
        } finally {
            ReadOnce.requestEnds();
        }
    }
}
