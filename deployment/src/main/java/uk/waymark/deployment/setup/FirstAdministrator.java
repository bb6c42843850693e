package uk.waymark.deployment.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import uk.waymark.engine.people.Account;
import uk.waymark.engine.people.Accounts;
import uk.waymark.engine.people.Agencies;
import uk.waymark.engine.people.Agency;
import uk.waymark.engine.people.Area;
import uk.waymark.engine.people.Practitioner;
import uk.waymark.engine.people.Practitioners;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.people.Sector;

/** Lets the first person in, who then lets in everybody else; an account of that name is left as it is. */
@Component
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final Set<Role> ROLES = EnumSet.of(Role.SYSTEM_ADMIN, Role.AREA_ADMIN);
    private static final int SHORTEST_PASSWORD = 12;

    private final Agencies agencies;
    private final Practitioners practitioners;
    private final Accounts accounts;
    private final PasswordEncoder passwords;

    FirstAdministrator(Agencies agencies, Practitioners practitioners, Accounts accounts, PasswordEncoder passwords) {
        this.agencies = agencies;
        this.practitioners = practitioners;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** Makes the account in the area; {@link IllegalStateException} when the password is missing or too short. */
    void letIn(Area area, FirstDaySettings.AdminSettings admin) {
        String user = admin.user().strip().toLowerCase(Locale.ROOT);
        if (user.isEmpty() || accounts.findByUsername(user).isPresent()) {
            return;
        }
        Agency council = agencies.save(new Agency(area.id(), admin.organisation(), Sector.LOCAL_AUTHORITY));
        Practitioner person =
                practitioners.save(new Practitioner(council.id(), "Administrator", "Administrator", ROLES));
        String hash = Objects.requireNonNull(passwords.encode(password(admin.passwordFile())));
        accounts.save(new Account(user, hash, "Administrator", person.id(), ROLES));
        LOG.info("The first administrator can sign in; change the password and delete its file");
    }

    private static String password(String file) {
        if (file.isBlank()) {
            throw new IllegalStateException(
                    "Set waymark.admin.password-file: the first administrator needs a password");
        }
        try {
            String password =
                    Files.readString(Path.of(file), StandardCharsets.UTF_8).strip();
            if (password.length() < SHORTEST_PASSWORD) {
                throw new IllegalStateException(
                        "The first administrator's password needs at least " + SHORTEST_PASSWORD + " letters");
            }
            return password;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The administrator's password file cannot be read", unreadable);
        }
    }
}
