package uk.waymark.engine.api;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Account;
import uk.waymark.engine.people.Accounts;
import uk.waymark.engine.people.Agencies;
import uk.waymark.engine.people.Practitioner;
import uk.waymark.engine.people.Practitioners;

/**
 * Gives a program a post in its agency and an account without a password, so that it stands in teams, queues and the
 * audit trail under its own name and never under a person's.
 */
@Component
class ApiPosts {

    private static final String JOB = "Program";

    private final Agencies agencies;
    private final Practitioners practitioners;
    private final Accounts accounts;
    private final Today today;

    ApiPosts(Agencies agencies, Practitioners practitioners, Accounts accounts, Today today) {
        this.agencies = agencies;
        this.practitioners = practitioners;
        this.accounts = accounts;
        this.today = today;
    }

    UUID make(UUID area, NewApiAccount wanted, ApiKey key) {
        UUID agency = agencies.findById(wanted.agencyId())
                .filter(found -> found.areaId().equals(area))
                .orElseThrow(() -> new Refusal.NotNow("agency.not.found"))
                .id();
        Practitioner post = practitioners.save(new Practitioner(agency, wanted.name(), JOB, Set.of(wanted.role())));
        Account account =
                new Account("api." + key.id(), Account.NO_PASSWORD, wanted.name(), post.id(), Set.of(wanted.role()));
        return accounts.save(account).id();
    }

    /** Its last day: nothing is given to it any more. */
    void leave(UUID accountId) {
        accounts.findById(accountId)
                .map(Account::practitionerId)
                .flatMap(practitioners::findById)
                .ifPresent(post -> post.leave(today.date()));
    }
}
