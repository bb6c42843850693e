package uk.waymark.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps a sign-in that has to wait from being tried at all, so that a right guess tells nothing either. */
final class PaceFilter extends OncePerRequestFilter {

    private final SignInPace pace;

    PaceFilter(SignInPace pace) {
        this.pace = pace;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod())
                || !request.getRequestURI().equals(PageSecurity.SIGN_IN);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (pace.hasToWait(request)) {
            request.getRequestDispatcher(SignInController.AGAIN_LATER).forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
