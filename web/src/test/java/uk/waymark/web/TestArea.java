package uk.waymark.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.access.Readers;
import uk.waymark.engine.casefile.ChildName;
import uk.waymark.engine.people.Account;
import uk.waymark.engine.people.Accounts;
import uk.waymark.engine.people.Agencies;
import uk.waymark.engine.people.Agency;
import uk.waymark.engine.people.Area;
import uk.waymark.engine.people.Areas;
import uk.waymark.engine.people.Practitioner;
import uk.waymark.engine.people.Practitioners;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.people.Sector;
import uk.waymark.engine.referral.Asker;
import uk.waymark.engine.referral.ChildDetails;
import uk.waymark.engine.referral.DuplicateSearch;
import uk.waymark.engine.referral.Needs;
import uk.waymark.engine.referral.PossibleMatch;
import uk.waymark.engine.referral.ReceiveReferral;
import uk.waymark.engine.referral.ReferralRequest;
import uk.waymark.engine.referral.ServiceAsked;
import uk.waymark.rules.eligibility.AskedBy;
import uk.waymark.rules.statute.DayCount;

/** A small area with one person for each kind of reader, made once for all tests of the pages. */
@Component
public class TestArea implements InitializingBean {

    private final Areas areas;
    private final Agencies agencies;
    private final Practitioners practitioners;
    private final Accounts accounts;
    private final World world;
    private final AtomicInteger children = new AtomicInteger(10);

    TestArea(Areas areas, Agencies agencies, Practitioners practitioners, Accounts accounts, World world) {
        this.areas = areas;
        this.agencies = agencies;
        this.practitioners = practitioners;
        this.accounts = accounts;
        this.world = world;
    }

    /** What the area is made with. */
    @Component
    record World(
            PasswordEncoder passwords,
            Readers readers,
            ReceiveReferral receive,
            DuplicateSearch search,
            ManagementService jobs,
            Store store) {}

    /** How the database is reached without a service. */
    @Component
    record Store(JdbcTemplate jdbc, TransactionTemplate transaction) {}

    @Override
    public void afterPropertiesSet() {
        Area area = areas.save(new Area("NORTHSHIRE", "Northshire", DayCount.LENIENT));
        Agency council = agencies.save(new Agency(area.id(), "Northshire Council", Sector.LOCAL_AUTHORITY));
        Agency trust = agencies.save(new Agency(area.id(), "Northshire Community NHS Trust", Sector.HEALTH));
        person(council, PagesApplication.NAME, "Sam Okoro", Role.KEY_WORKER);
        person(council, "caseworker", "Priya Nair", Role.SEN_CASEWORKER);
        person(council, "send.lead", "Tom Ward", Role.SEND_LEAD);
        person(trust, "nurse", "Lee Chan", Role.COMMUNITY_NURSING);
        Agency school = agencies.save(new Agency(area.id(), "Hill School", Sector.EDUCATION));
        person(school, "school", "Ruth Hill", Role.SCHOOL);
        person(school, "teacher", "Ben Hill", Role.SCHOOL);
        person(council, "psychologist", "Eve Long", Role.EDUCATIONAL_PSYCHOLOGIST);
        person(council, "social.worker", "Dan Reed", Role.SOCIAL_WORKER);
        person(trust, "gp", "Dr Ada Bello", Role.REFERRER);
        person(council, "operator", "Jo Field", Role.SYSTEM_ADMIN);
        account("parent", "Hodan Yusuf", null, Role.PARENT);
        account("young.person", "Idris Yusuf", null, Role.YOUNG_PERSON);
    }

    private void person(Agency agency, String username, String name, Role role) {
        Practitioner person = practitioners.save(new Practitioner(agency.id(), name, role.title(), EnumSet.of(role)));
        account(username, name, person.id(), role);
    }

    private void account(String username, String name, @Nullable UUID practitioner, Role role) {
        String hash = Objects.requireNonNull(world.passwords().encode(PagesApplication.PASSWORD));
        Account account = new Account(username, hash, name, practitioner, EnumSet.of(role));
        account.showInDemo(role.title());
        accounts.save(account);
    }

    /** The person behind a sign-in. */
    public Reader reader(String username) {
        return world.readers().byUsername(username).orElseThrow();
    }

    /** A new child, asked for by the GP on this day; answers the reference. */
    public String child(String given, String family, LocalDate born, LocalDate receivedOn) {
        String postcode = "NS" + children.incrementAndGet() + " 7XY";
        ChildDetails child = new ChildDetails(new ChildName(given, family, null), born, postcode, null, null);
        ReferralRequest request = new ReferralRequest(
                child,
                new Asker(AskedBy.HEALTH, "Dr Ada Bello", "01632 960 010"),
                Needs.justTold("Tires quickly and misses school.", List.of(ServiceAsked.EHC_ASSESSMENT)),
                receivedOn,
                world.search().find(child).stream()
                        .map(PossibleMatch::reference)
                        .collect(Collectors.toSet()));
        String location = world.receive()
                .receive(request, reader("gp"), UUID.randomUUID())
                .location();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** Does what the journeys would do in the background, until nothing is left to do now. */
    public void work() {
        List<Job> waiting =
                world.jobs().createJobQuery().messages().withRetriesLeft().list();
        while (!waiting.isEmpty()) {
            waiting.forEach(job -> world.jobs().executeJob(job.getId()));
            waiting = world.jobs().createJobQuery().messages().withRetriesLeft().list();
        }
    }

    /** Changes something that no service changes, and stores it. */
    public void change(String sql, Object... values) {
        world.store()
                .transaction()
                .executeWithoutResult(status -> world.store().jdbc().update(sql, values));
    }
}
