package uk.waymark.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.server.ResponseStatusException;

/** The refusals that only a program can meet; the words of all others are those of the pages. */
@Component
public class ApiRefusal {

    private final MessageSource messages;

    ApiRefusal(MessageSource messages) {
        this.messages = messages;
    }

    /** One field that has to be mended. */
    public record Field(String field, String message) {}

    /** A refusal with a sentence of its own. */
    public static ResponseStatusException of(HttpStatus status, String key) {
        return new ResponseStatusException(status, key);
    }

    /** A refusal that tells more than its sentence. */
    public static ErrorResponseException of(HttpStatus status, String key, Map<String, Object> more) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(key);
        problem.setProperties(more);
        return new ErrorResponseException(status, problem, null);
    }

    /** 422 with every field that has to be mended, when there are any. */
    public void unless(BindingResult whole) {
        if (whole.hasErrors()) {
            List<Field> fields =
                    whole.getAllErrors().stream().map(this::field).distinct().toList();
            throw of(HttpStatus.UNPROCESSABLE_CONTENT, "api.fields.wrong", Map.of("errors", fields));
        }
    }

    private Field field(ObjectError error) {
        String name = error instanceof FieldError field ? field.getField() : "";
        return new Field(name, messages.getMessage(error, Locale.UK));
    }
}
