package uk.waymark.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import uk.waymark.engine.attempts.Attempts;

/**
 * How often passwords may be tried within a quarter of an hour: a few times for one name from one address, more for the
 * name from everywhere together, more again for an address, behind which a whole hospital may sit.
 */
@Component
class SignInPace {

    static final int FOR_NAME_AND_ADDRESS = 10;
    private static final int FOR_NAME = 50;
    private static final int FOR_ADDRESS = 200;
    private static final String BOTH = "sign-in";
    private static final String NAME = "sign-in-name";
    private static final String ADDRESS = "sign-in-address";

    private final Attempts attempts;

    SignInPace(Attempts attempts) {
        this.attempts = attempts;
    }

    /** Whether this name or address has to wait before it may try again, with whatever password. */
    boolean hasToWait(HttpServletRequest request) {
        return attempts.failures(BOTH, both(request)) >= FOR_NAME_AND_ADDRESS
                || attempts.failures(NAME, name(request)) >= FOR_NAME
                || attempts.failures(ADDRESS, request.getRemoteAddr()) >= FOR_ADDRESS;
    }

    void failed(HttpServletRequest request) {
        attempts.failed(BOTH, both(request));
        attempts.failed(NAME, name(request));
        attempts.failed(ADDRESS, request.getRemoteAddr());
    }

    /** Somebody got in: their own earlier slips are forgotten, those of others from the same address are not. */
    void succeeded(HttpServletRequest request) {
        attempts.forget(BOTH, both(request));
    }

    private static String both(HttpServletRequest request) {
        return name(request) + "|" + request.getRemoteAddr();
    }

    private static String name(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter("username"), "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
