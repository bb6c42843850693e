package uk.waymark.web.people;

import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;
import uk.waymark.engine.people.Accounts;

/** Writes who signed in, failed to, or signed out, each on the account's own chain; unknown names leave nothing. */
@Component
class SignInTrail {

    private final Accounts accounts;
    private final AuditTrail audit;

    SignInTrail(Accounts accounts, AuditTrail audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        write(event.getAuthentication().getName(), AuditAction.SIGNED_IN, "signed in");
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        write(event.getAuthentication().getName(), AuditAction.SIGN_IN_FAILED, "wrong password or closed account");
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        write(event.getAuthentication().getName(), AuditAction.SIGNED_OUT, "signed out");
    }

    private void write(String username, AuditAction action, String detail) {
        accounts.findByUsername(username.strip().toLowerCase(Locale.ROOT))
                .ifPresent(account -> audit.recordApart(Entry.ofAccount(account.id(), action, detail)));
    }
}
