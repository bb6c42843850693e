package uk.waymark.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Answers a form that arrives after its sign-in has ended with a page that still holds every typed word. */
@Component
class ExpiredSignIn implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (!(denied instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        switch (request.getRequestURI()) {
            case PageSecurity.SIGN_IN -> forward(request, response, SignInController.AGAIN_STALE);
            case PageSecurity.SIGN_OUT -> response.sendRedirect(PageSecurity.SIGN_IN);
            default -> keep(request, response);
        }
    }

    private static void keep(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (fromElsewhere(request) || !HttpMethod.POST.matches(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        request.setAttribute(KeptFields.class.getName(), KeptFields.typedInto(request));
        forward(request, response, SignInController.KEPT);
    }

    /** Browsers say where a form was sent from; another site's form is not somebody's lost work. */
    private static boolean fromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin");
    }

    private static void forward(HttpServletRequest request, HttpServletResponse response, String page)
            throws IOException, ServletException {
        request.getRequestDispatcher(page).forward(request, response);
    }
}
