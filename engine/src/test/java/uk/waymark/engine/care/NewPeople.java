package uk.waymark.engine.care;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Ids;
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

/** Invented people, each in an agency of their own. */
@Component
public class NewPeople {

    private final Agencies agencies;
    private final Practitioners practitioners;
    private final Accounts accounts;
    private final Readers readers;

    NewPeople(Agencies agencies, Practitioners practitioners, Accounts accounts, Readers readers) {
        this.agencies = agencies;
        this.practitioners = practitioners;
        this.accounts = accounts;
        this.readers = readers;
    }

    /** Somebody with these roles who works in the area, signed in. */
    @Transactional
    public Reader worker(UUID areaId, Role... roles) {
        return worker(areaId, person -> {}, roles);
    }

    /** The same with something special about the person. */
    @Transactional
    public Reader worker(UUID areaId, Consumer<Practitioner> special, Role... roles) {
        Agency agency = agencies.save(new Agency(areaId, "Invented agency", Sector.HEALTH));
        return of(agency.id(), special, roles);
    }

    /** Somebody else of this person's agency. */
    @Transactional
    public Reader workmate(Reader of, Role... roles) {
        return of(Objects.requireNonNull(of.agencyId()), person -> {}, roles);
    }

    private Reader of(UUID agency, Consumer<Practitioner> special, Role... roles) {
        Practitioner person = new Practitioner(agency, "Invented Person", "Worker", Set.of(roles));
        person.describe("01632 960001", "North", List.of("English"), List.of());
        special.accept(person);
        practitioners.save(person);
        String username = "n" + Ids.next();
        accounts.saveAndFlush(new Account(username, "{noop}-", "Invented Person", person.id(), Set.of(roles)));
        return named(username);
    }

    /** The sign-in of somebody of a family, by name. */
    @Transactional
    public String relative(Role role) {
        String username = "n" + Ids.next();
        accounts.saveAndFlush(new Account(username, "{noop}-", "Invented Relative", null, Set.of(role)));
        return username;
    }

    /** Who signs in by this name, as the next request would find them. */
    public Reader named(String username) {
        return readers.byUsername(username).orElseThrow();
    }

    /** The same person, as the next request would find them. */
    public Reader again(Reader reader) {
        return named(accounts.findById(reader.accountId()).orElseThrow().username());
    }
}
