package uk.waymark.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import tools.jackson.databind.JsonNode;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.api.Fingerprints;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.command.Terms;

/** Takes the orders of programs: a number stands for one order, which is carried out once, on what the program has read. */
@Component
public class ApiOrders {

    /** How an order that is bound to nothing is carried out. */
    public static final Runnable UNBOUND = () -> {};

    private static final Set<String> OTHER_ORDER = Set.of("command.id.used", "command.other.order");

    private final JsonForms forms;
    private final Fingerprints fingerprints;
    private final ApiRefusal refusals;

    ApiOrders(JsonForms forms, Fingerprints fingerprints, ApiRefusal refusals) {
        this.forms = forms;
        this.fingerprints = fingerprints;
        this.refusals = refusals;
    }

    /** The order; 400 when its number or its body cannot be read, 413 when it is too large. */
    public ApiOrder read(@Nullable String key, HttpServletRequest request) {
        UUID id = CommandKey.read(key);
        JsonNode body = forms.body(request);
        String whole = request.getMethod() + " " + request.getRequestURI() + "\n" + forms.canonical(body);
        return new ApiOrder(id, fingerprints.of(whole), body);
    }

    /** Its body as a form; 422 with every field that has to be mended. */
    public <F extends Record> F form(ApiOrder order, Class<F> form) {
        return form(order, form, (whole, errors) -> {});
    }

    /** The same with what a single field cannot tell. */
    public <F extends Record> F form(ApiOrder order, Class<F> form, BiConsumer<F, BindingResult> check) {
        BindingResult read = forms.read(order.body(), form);
        if (read.getTarget() != null) {
            check.accept(JsonForms.whole(read, form), read);
        }
        refusals.unless(read);
        return JsonForms.whole(read, form);
    }

    /**
     * Carries the order out; 422 when its number belongs to another one.
     *
     * @param condition looked at inside the transaction of the work; throws when what the order rests on has changed
     */
    public Answer carryOut(ApiOrder order, Runnable condition, Supplier<Answer> work) {
        try {
            return new Terms(order.fingerprint(), condition).during(work);
        } catch (Refusal.NotNow refused) {
            if (OTHER_ORDER.contains(refused.messageKey())) {
                throw ApiRefusal.of(HttpStatus.UNPROCESSABLE_CONTENT, "api.idempotency.reused");
            }
            throw refused;
        }
    }
}
