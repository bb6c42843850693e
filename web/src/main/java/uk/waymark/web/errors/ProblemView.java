package uk.waymark.web.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** What went wrong as a problem document (RFC 9457): the same words that a person would read, and a key for programs. */
final class ProblemView implements View {

    private final JsonMapper json;
    private final Trouble trouble;

    ProblemView(JsonMapper json, Trouble trouble) {
        this.json = json;
        this.trouble = trouble;
    }

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_PROBLEM_JSON_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        response.setContentType(getContentType());
        json.writeValue(response.getOutputStream(), document(request));
    }

    private Map<String, Object> document(HttpServletRequest request) {
        Map<String, Object> document = new LinkedHashMap<>();
        Object key = request.getAttribute(ErrorAnswer.KEY);
        document.put("type", key == null ? "about:blank" : "urn:waymark:problem:" + key);
        document.put("title", trouble.heading());
        document.put("status", trouble.status());
        document.put("detail", trouble.next());
        if (trouble.reference() != null) {
            document.put("reference", trouble.reference());
        }
        if (request.getAttribute(ErrorAnswer.MORE) instanceof Map<?, ?> more) {
            more.forEach((name, value) -> document.put(String.valueOf(name), value));
        }
        return document;
    }
}
