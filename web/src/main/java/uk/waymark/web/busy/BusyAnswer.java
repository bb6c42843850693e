package uk.waymark.web.busy;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.web.assets.AssetVersion;
import uk.waymark.web.errors.Trouble;
import uk.waymark.web.layout.Frame;

/** Says "not now, come again" with a page, or to a program with a problem document; both are made once, at the start. */
@Component
class BusyAnswer {

    private static final int STATUS = HttpStatus.SERVICE_UNAVAILABLE.value();
    private static final String COME_AGAIN_SECONDS = "5";
    private static final String KEY = "busy";

    private final byte[] page;
    private final byte[] problem;
    private final byte[] faultProblem;

    BusyAnswer(
            TemplateEngine pages,
            MessageSource messages,
            JsonMapper json,
            AssetVersion assets,
            @Value("${waymark.partnership:Children's partnership}") String partnership) {
        String heading = messages.getMessage(KEY, null, Locale.UK);
        String next = messages.getMessage(KEY + ".next", null, Locale.UK);
        StringOutput text = new StringOutput();
        Frame frame = new Frame(partnership, null, List.of(), null, null, assets.value());
        pages.render(
                "busy/busy.jte", Map.of("frame", frame, "trouble", new Trouble(STATUS, heading, next, null)), text);
        this.page = text.toString().getBytes(StandardCharsets.UTF_8);
        this.problem = json.writeValueAsBytes(
                Map.of("type", "urn:waymark:problem:" + KEY, "title", heading, "status", STATUS, "detail", next));
        this.faultProblem = json.writeValueAsBytes(
                Map.of("type", "about:blank", "title", heading, "status", HttpStatus.INTERNAL_SERVER_ERROR.value()));
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean program = asked(request).startsWith("/api/");
        response.resetBuffer();
        response.setStatus(STATUS);
        response.setHeader(HttpHeaders.RETRY_AFTER, COME_AGAIN_SECONDS);
        write(program, program ? problem : page, response);
    }

    /** The same words for a fault of our own: a program is not told to send again what may fail for ever. */
    void sendFault(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean program = asked(request).startsWith("/api/");
        response.resetBuffer();
        response.setStatus(HttpStatus.INTERNAL_SERVER_ERROR.value());
        write(program, program ? faultProblem : page, response);
    }

    private static void write(boolean program, byte[] answer, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(program ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : "text/html;charset=UTF-8");
        response.setContentLength(answer.length);
        response.getOutputStream().write(answer);
    }

    /** What was asked first, also where an error page was to be the answer. */
    private static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String first
                ? first
                : request.getRequestURI();
    }
}
