package uk.waymark.engine;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.access.Readers;
import uk.waymark.engine.people.Account;
import uk.waymark.engine.people.Accounts;
import uk.waymark.engine.people.Agencies;
import uk.waymark.engine.people.Agency;
import uk.waymark.engine.people.Practitioner;
import uk.waymark.engine.people.Practitioners;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.people.Sector;

/** Invented people for tests, each in an agency of their own, made as the product makes them. */
@Component
public class TestPeople {

    private final Agencies agencies;
    private final Practitioners practitioners;
    private final Accounts accounts;
    private final Readers readers;

    TestPeople(Agencies agencies, Practitioners practitioners, Accounts accounts, Readers readers) {
        this.agencies = agencies;
        this.practitioners = practitioners;
        this.accounts = accounts;
        this.readers = readers;
    }

    /** Somebody with these roles who works in the area, signed in. */
    @Transactional
    public Reader worker(UUID areaId, Role... roles) {
        Agency agency = agencies.save(new Agency(areaId, "Invented agency", Sector.HEALTH));
        Practitioner person =
                practitioners.save(new Practitioner(agency.id(), "Invented Person", "Worker", Set.of(roles)));
        return signedIn(person.id(), roles);
    }

    /** A parent or young person, who has an account and no post. */
    @Transactional
    public Reader family(Role role) {
        return signedIn(null, role);
    }

    private Reader signedIn(@Nullable UUID practitioner, Role... roles) {
        String username = "u" + Ids.next();
        accounts.saveAndFlush(new Account(username, "{noop}-", "Invented Person", practitioner, Set.of(roles)));
        return readers.byUsername(username).orElseThrow();
    }
}
