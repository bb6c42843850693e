package uk.waymark.engine.api;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.people.Account;
import uk.waymark.engine.people.Accounts;
import uk.waymark.engine.people.Agencies;
import uk.waymark.engine.people.Practitioner;
import uk.waymark.engine.people.Practitioners;
import uk.waymark.engine.team.LastDay;

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
    private final LastDay lastDay;

    ApiPosts(Agencies agencies, Practitioners practitioners, Accounts accounts, LastDay lastDay) {
        this.agencies = agencies;
        this.practitioners = practitioners;
        this.accounts = accounts;
        this.lastDay = lastDay;
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

    /** Its last day: nothing is given to it any more, and what was its to do goes to others. */
    void leave(UUID accountId, Reader by) {
        accounts.findById(accountId).map(Account::practitionerId).ifPresent(post -> lastDay.of(post, by));
    }
}
