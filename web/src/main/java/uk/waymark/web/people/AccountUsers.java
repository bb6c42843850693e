package uk.waymark.web.people;

import java.util.Locale;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.people.Account;
import uk.waymark.engine.people.Accounts;

/** Signs people in with their accounts; a closed account is as unknown as one that never was. */
@Component
class AccountUsers implements UserDetailsService {

    private final Accounts accounts;

    AccountUsers(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String username) {
        Account account = accounts.findByUsername(username.strip().toLowerCase(Locale.ROOT))
                .filter(Account::enabled)
                .filter(Account::hasPassword)
                .orElseThrow(() -> new UsernameNotFoundException("unknown or closed"));
        String[] roles = account.roles().stream().map(Enum::name).sorted().toArray(String[]::new);
        return User.withUsername(account.username())
                .password(account.passwordHash())
                .roles(roles)
                .build();
    }
}
