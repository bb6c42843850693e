package uk.waymark.deployment.demo;

import java.util.Objects;
import java.util.UUID;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.access.Readers;
import uk.waymark.engine.people.Accounts;
import uk.waymark.engine.people.Practitioners;

/** The people of Northshire by their sign-ins. */
@DemoPart
class Cast {

    static final String CASEWORKER = "caseworker";
    static final String SEND_LEAD = "sendlead";
    static final String MANAGER = "manager";
    static final String NURSE = "nurse";

    private final Readers readers;
    private final Accounts accounts;
    private final Practitioners practitioners;

    Cast(Readers readers, Accounts accounts, Practitioners practitioners) {
        this.readers = readers;
        this.accounts = accounts;
        this.practitioners = practitioners;
    }

    Reader reader(String username) {
        return readers.byUsername(username).orElseThrow(() -> new IllegalStateException("nobody is " + username));
    }

    UUID account(String username) {
        return reader(username).accountId();
    }

    UUID practitioner(String username) {
        return Objects.requireNonNull(reader(username).practitionerId());
    }

    UUID agency(String username) {
        return Objects.requireNonNull(reader(username).agencyId());
    }

    /** The sign-in of the practitioner with this id. */
    Reader of(UUID practitionerId) {
        return accounts.findAll().stream()
                .filter(account -> practitionerId.equals(account.practitionerId()))
                .findFirst()
                .map(account -> reader(account.username()))
                .orElseThrow();
    }

    /** Nobody, or everybody again, is there to take on another child. */
    void keyWorkersAvailable(boolean available) {
        practitioners.findAll().stream()
                .filter(person -> person.designated() || person.jobTitle().contains("key worker"))
                .forEach(person -> {
                    person.availableFromNow(available);
                    practitioners.save(person);
                });
    }
}
