package uk.waymark.engine.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;

/**
 * A sign-in of one person.
 *
 * <p>A practitioner's account takes its roles from the practitioner's post; a parent's or young person's account has
 * no practitioner behind it. Closing an account ends it at once; it is never deleted, because the audit trail names it.
 */
@Entity
public class Account {

    /** Stands in place of a hash where nobody can sign in with a password: the account of a program. */
    public static final String NO_PASSWORD = "-";

    @Id
    private UUID id;

    private String username;

    private String passwordHash;

    private @Nullable UUID practitionerId;

    private String displayName;

    private boolean enabled = true;

    private @Nullable String demoLabel;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    /** A new account; {@code passwordHash} is already hashed. */
    public Account(
            String username, String passwordHash, String displayName, @Nullable UUID practitionerId, Set<Role> roles) {
        this.id = Ids.next();
        this.username = username;
        this.passwordHash = passwordHash;
        this.displayName = displayName;
        this.practitionerId = practitionerId;
        this.roles.addAll(roles);
    }

    /** Shows this account, with what it is for, on the sign-in page of a demo. */
    public void showInDemo(String label) {
        this.demoLabel = label;
    }

    /** Ends this sign-in at once. */
    public void close() {
        this.enabled = false;
    }

    /** Replaces the hash, for example with that of a new password. */
    public void changePassword(String newHash) {
        this.passwordHash = newHash;
    }

    public UUID id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public @Nullable UUID practitionerId() {
        return practitionerId;
    }

    /** Whether somebody can sign in with a password; a program cannot. */
    public boolean hasPassword() {
        return !passwordHash.equals(NO_PASSWORD);
    }

    public String displayName() {
        return displayName;
    }

    public boolean enabled() {
        return enabled;
    }

    public @Nullable String demoLabel() {
        return demoLabel;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }
}
