package uk.waymark.deployment.drive.life;

import java.util.Set;
import java.util.UUID;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.access.Readers;
import uk.waymark.engine.family.Family;
import uk.waymark.engine.family.NewFamilyMember;
import uk.waymark.engine.people.Account;
import uk.waymark.engine.people.Accounts;
import uk.waymark.engine.people.Role;
import uk.waymark.rules.YesNo;

/** A mother who wants to see for herself how far it has come gets a sign-in of her own. */
final class TheFamily {

    private final Family family;
    private final Accounts accounts;
    private final Readers readers;

    TheFamily(Family family, Accounts accounts, Readers readers) {
        this.family = family;
        this.accounts = accounts;
        this.readers = readers;
    }

    void signsIn(Reader caseworker, DrivenChild child) {
        String name = "Mother of " + child.number();
        UUID member = family.add(
                caseworker, child.reference(), new NewFamilyMember(name, "Mother", "01632 960123", YesNo.YES));
        String username = "driven-" + Ids.next();
        Account account = new Account(username, Account.NO_PASSWORD, name, null, Set.of(Role.PARENT));
        accounts.saveAndFlush(account);
        family.signsIn(caseworker, child.reference(), member, account.id());
        child.signsIn(readers.byUsername(username).orElseThrow());
    }
}
