package uk.waymark.deployment.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.people.Account;
import uk.waymark.engine.people.Accounts;
import uk.waymark.engine.people.Agencies;
import uk.waymark.engine.people.Agency;
import uk.waymark.engine.people.Area;
import uk.waymark.engine.people.Areas;
import uk.waymark.engine.people.Practitioner;
import uk.waymark.engine.people.Practitioners;
import uk.waymark.rules.statute.DayCount;

/** Makes the area itself: its agencies, the people in them and their sign-ins; once. */
@DemoPart
class DemoArea {

    static final String CODE = "NORTHSHIRE";

    private final DemoTables tables;
    private final Areas areas;
    private final Agencies agencies;
    private final Practitioners practitioners;
    private final SignIns signIns;

    DemoArea(DemoTables tables, Areas areas, Agencies agencies, Practitioners practitioners, SignIns signIns) {
        this.tables = tables;
        this.areas = areas;
        this.agencies = agencies;
        this.practitioners = practitioners;
        this.signIns = signIns;
    }

    /** The sign-ins of the demo, all with the one password that the sign-in page shows. */
    @DemoPart
    static final class SignIns {

        private final Accounts accounts;
        private final PasswordEncoder encoder;
        private final String password;

        SignIns(Accounts accounts, PasswordEncoder encoder, @Value("${waymark.demo.password}") String password) {
            this.accounts = accounts;
            this.encoder = encoder;
            this.password = password;
        }

        String hash() {
            return Objects.requireNonNull(encoder.encode(password));
        }

        void open(Account account, String label) {
            if (!label.isEmpty()) {
                account.showInDemo(label);
            }
            accounts.save(account);
        }
    }

    /** Makes everything at the first start; later starts find it. */
    @Transactional
    public void make() {
        if (areas.findByCode(CODE).isPresent()) {
            return;
        }
        Area area = areas.save(new Area(CODE, "Northshire", DayCount.STRICT));
        Map<String, UUID> known = new HashMap<>();
        for (DemoAgency agency : tables.agencies()) {
            known.put(
                    agency.key(),
                    agencies.save(new Agency(area.id(), agency.name(), agency.sector()))
                            .id());
        }
        String hash = signIns.hash();
        for (DemoPerson person : tables.people()) {
            Practitioner post = post(person, Objects.requireNonNull(known.get(person.agency())));
            signIns.open(
                    new Account(person.username(), hash, person.name(), post.id(), person.roles()), person.label());
        }
        for (DemoParent parent : DemoParent.values()) {
            signIns.open(
                    new Account(parent.username(), hash, parent.person(), null, Set.of(parent.role())), parent.label());
        }
    }

    private Practitioner post(DemoPerson person, UUID agency) {
        Practitioner post = new Practitioner(agency, person.name(), person.post(), person.roles());
        post.describe(person.phone(), person.district(), person.languages(), person.skills());
        if (person.limit() > 0) {
            post.designate(person.limit());
        }
        return practitioners.save(post);
    }
}
