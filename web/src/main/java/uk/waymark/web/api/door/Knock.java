package uk.waymark.web.api.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import uk.waymark.engine.attempts.Attempts;
import uk.waymark.web.errors.ErrorAnswer;

/** Answers a request without a key that is good: 401, and 429 to an address that has tried too many. */
@Component
class Knock implements AuthenticationEntryPoint {

    private static final String KIND = "api-address";
    private static final int MOST = 20;

    private final Attempts attempts;

    Knock(Attempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
            throws IOException {
        if (KeyFilter.key(request).isPresent()) {
            attempts.failed(KIND, request.getRemoteAddr());
        }
        if (attempts.failures(KIND, request.getRemoteAddr()) > MOST) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Attempts.WINDOW.toSeconds()));
            ErrorAnswer.send(request, response, HttpStatus.TOO_MANY_REQUESTS, "api.slow.down", null);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Waymark\"");
        ErrorAnswer.send(request, response, HttpStatus.UNAUTHORIZED, "api.key.not.good", null);
    }
}
