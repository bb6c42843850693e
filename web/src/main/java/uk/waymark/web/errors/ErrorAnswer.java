package uk.waymark.web.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;

/**
 * How every "no" is answered: by way of the error page, so that a person reads a page in the usual frame and a program
 * an RFC 9457 problem document, with the same words.
 */
public final class ErrorAnswer {

    static final String KEY = "uk.waymark.refusal";
    static final String MORE = "uk.waymark.refusal.more";
    private static final String PROGRAMS = "/api/";

    private ErrorAnswer() {}

    /**
     * Answers with this status.
     *
     * @param key of the sentence; none for the general words of the status
     * @param more members that a program reads beside the sentence; nothing about a child that the caller has not sent
     */
    public static void send(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatusCode status,
            @Nullable String key,
            @Nullable Map<String, Object> more)
            throws IOException {
        request.setAttribute(KEY, key);
        request.setAttribute(MORE, more);
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status.value());
        response.sendError(status.value());
    }

    /** Whether the answer goes to a program. */
    static boolean toProgram(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                && asked.startsWith(PROGRAMS);
    }
}
