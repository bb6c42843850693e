package uk.waymark.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/** Remembers the one page that somebody asked for before signing in: its address and nothing else of the request. */
@Component
class WantedPage implements RequestCache {

    static final String WANTED = "wanted-page";

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String accept = request.getHeader("Accept");
        boolean page = accept != null && accept.contains("text/html");
        if ("GET".equals(request.getMethod())
                && page
                && !request.getRequestURI().startsWith("//")) {
            String query = request.getQueryString();
            String address = request.getRequestURI() + (query == null ? "" : "?" + query);
            request.getSession().setAttribute(WANTED, address);
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        Object wanted = session == null ? null : session.getAttribute(WANTED);
        return wanted instanceof String address ? new SimpleSavedRequest(address) : null;
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(WANTED);
        }
    }
}
