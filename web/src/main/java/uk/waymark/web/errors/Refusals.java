package uk.waymark.web.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ResponseStatusException;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;
import uk.waymark.web.people.SignedIn;

/**
 * The one place where a refusal becomes a page: 404, 403 or 409. Who was refused what is in the audit trail of the
 * account, without saying about whom.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {

    private static final String STALE = "stale.page";

    private final AuditTrail audit;

    Refusals(AuditTrail audit) {
        this.audit = audit;
    }

    @ExceptionHandler(Refusal.class)
    void refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpStatus status = status(refusal);
        if (status != HttpStatus.CONFLICT) {
            SignedIn.of(request).ifPresent(reader -> remember(reader, request, refusal.messageKey()));
        }
        answer(request, response, status, refusal.messageKey());
    }

    /** Somebody else was faster, or two people changed the same things at one moment: nothing was stored. */
    @ExceptionHandler(ConcurrencyFailureException.class)
    void stale(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, HttpStatus.CONFLICT, STALE);
    }

    /** What the web itself refuses; its reason, where it has one, is the key of a sentence. */
    @ExceptionHandler(ErrorResponseException.class)
    void refusedByTheWeb(ErrorResponseException refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String key = refused instanceof ResponseStatusException status
                ? status.getReason()
                : refused.getBody().getTitle();
        ErrorAnswer.send(
                request,
                response,
                refused.getStatusCode(),
                key,
                refused.getBody().getProperties());
    }

    private static HttpStatus status(Refusal refusal) {
        if (refusal instanceof Refusal.NotFound) {
            return HttpStatus.NOT_FOUND;
        }
        return refusal instanceof Refusal.NotAllowed ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT;
    }

    private void remember(Reader reader, HttpServletRequest request, String key) {
        String detail = request.getMethod() + " " + key;
        audit.recordApart(Entry.ofAccount(reader.accountId(), AuditAction.DENIED, detail));
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
            throws IOException {
        ErrorAnswer.send(request, response, status, key, null);
    }
}
