package uk.waymark.web.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
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

    static final String KEY = "uk.waymark.refusal";
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

    @ExceptionHandler(OptimisticLockingFailureException.class)
    void stale(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, HttpStatus.CONFLICT, STALE);
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

    /** By way of the error page, so that it has the same frame as every other page. */
    private static void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
            throws IOException {
        request.setAttribute(KEY, key);
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status.value());
        response.sendError(status.value());
    }
}
