package uk.waymark.processes.violator;

import jakarta.servlet.http.HttpServletRequest;
import uk.waymark.web.security.PageSecurity;

/** Breaks a rule of the house on purpose: processes do not know pages. */
public final class ShowsPages {

    public boolean isSignIn(HttpServletRequest request) {
        return request.getRequestURI().equals(page().getSimpleName());
    }

    private static Class<?> page() {
        return PageSecurity.class;
    }
}
