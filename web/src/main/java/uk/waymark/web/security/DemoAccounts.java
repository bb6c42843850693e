package uk.waymark.web.security;

import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.people.Account;
import uk.waymark.engine.people.Accounts;

/** What the sign-in page of a demonstration area adds: its accounts and their one password. Elsewhere there are none. */
@Component
public class DemoAccounts {

    private static final String HEADING = "Try it as";
    private static final String TEXT =
            "This is a demonstration with invented people. Choose somebody to see Waymark as they see it.";

    private final Accounts accounts;
    private final String password;

    DemoAccounts(Accounts accounts, @Value("${waymark.demo.password:}") String password) {
        this.accounts = accounts;
        this.password = password;
    }

    /** The accounts that carry a demo label, in the order of their labels. */
    @Transactional(readOnly = true)
    public SignInNote note() {
        if (password.isEmpty()) {
            return SignInNote.NONE;
        }
        List<SignInNote.Account> shown = accounts.findByDemoLabelNotNullOrderByDemoLabel().stream()
                .map(this::shown)
                .toList();
        return shown.isEmpty() ? SignInNote.NONE : new SignInNote(HEADING, TEXT, shown);
    }

    private SignInNote.Account shown(Account account) {
        String label = Objects.requireNonNullElse(account.demoLabel(), "");
        return new SignInNote.Account(account.username(), password, label, account.displayName());
    }
}
