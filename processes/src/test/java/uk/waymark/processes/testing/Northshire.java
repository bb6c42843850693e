package uk.waymark.processes.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.access.Readers;
import uk.waymark.engine.casefile.ChildName;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Account;
import uk.waymark.engine.people.Accounts;
import uk.waymark.engine.people.Agencies;
import uk.waymark.engine.people.Agency;
import uk.waymark.engine.people.Area;
import uk.waymark.engine.people.Areas;
import uk.waymark.engine.people.HomeArea;
import uk.waymark.engine.people.Practitioner;
import uk.waymark.engine.people.Practitioners;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.people.Sector;
import uk.waymark.engine.referral.Asker;
import uk.waymark.engine.referral.ChildDetails;
import uk.waymark.engine.referral.NeedKind;
import uk.waymark.engine.referral.Needs;
import uk.waymark.engine.referral.ReceiveReferral;
import uk.waymark.engine.referral.ReferralRequest;
import uk.waymark.engine.referral.ServiceAsked;
import uk.waymark.engine.testing.UnlikeAny;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.eligibility.AskedBy;
import uk.waymark.rules.statute.DayCount;

/** An invented area with invented people, and families who ask for help there. */
@Component
public class Northshire {

    private final People people;
    private final ReceiveReferral front;
    private final HomeArea home;
    private final Today today;

    Northshire(People people, ReceiveReferral front, HomeArea home, Today today) {
        this.people = people;
        this.front = front;
        this.home = home;
        this.today = today;
    }

    /** Where people are kept. */
    @Component
    record People(Areas areas, Agencies agencies, Practitioners practitioners, Accounts accounts, Readers readers) {}

    /** Somebody with this role who is signed in. */
    @Transactional
    public Reader worker(Role role) {
        return worker(role, home.code(), "Northshire");
    }

    /** Somebody with this role in another area. */
    @Transactional
    public Reader workerElsewhere(Role role) {
        return worker(role, "ELSEWHERE", "Elsewhere");
    }

    private Reader worker(Role role, String code, String name) {
        Area area = people.areas()
                .findByCode(code)
                .orElseGet(() -> people.areas().saveAndFlush(new Area(code, name, DayCount.STRICT)));
        Agency agency = people.agencies().save(new Agency(area.id(), "Invented agency", Sector.LOCAL_AUTHORITY));
        Practitioner person = new Practitioner(agency.id(), "Invented Person", "Worker", Set.of(role));
        if (role == Role.KEY_WORKER) {
            person.designate(20);
            person.availableFromNow(true);
        }
        people.practitioners().save(person);
        String username = "u" + Ids.next();
        people.accounts().saveAndFlush(new Account(username, "{noop}-", "Invented Person", person.id(), Set.of(role)));
        return people.readers().byUsername(username).orElseThrow();
    }

    /** A family asks for help; answers the child's reference. Every fact of the law's test is given. */
    public String familyAsks() {
        YesNo yes = YesNo.YES;
        Needs needs = new Needs(
                "She needs more help at school.",
                List.of(NeedKind.SPEECH_LANGUAGE),
                List.of(ServiceAsked.values()),
                yes,
                yes,
                yes,
                YesNo.NO,
                YesNo.NO,
                yes,
                YesNo.NO,
                yes,
                null,
                3);
        ChildName name = new ChildName(UnlikeAny.name(), "Family", null);
        ChildDetails child = new ChildDetails(name, LocalDate.of(2017, 3, 4), null, null, null);
        ReferralRequest request =
                new ReferralRequest(child, new Asker(AskedBy.PARENT, "Parent", null), needs, today.date(), Set.of());
        String location = front.receive(request, null, Ids.next()).location();
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
