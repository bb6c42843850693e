package uk.waymark.web.security;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Sets the safe headers before anything else runs, so that answers made by the server itself carry them too. */
final class HeadersValve extends ValveBase {

    HeadersValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        response.setHeader(SafeHeaders.CSP, SafeHeaders.CONTENT_POLICY);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        getNext().invoke(request, response);
    }
}
