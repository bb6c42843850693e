package uk.waymark.deployment.stories.world;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.access.Readers;
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
import uk.waymark.rules.statute.DayCount;

/** Makes an area of its own for each story, so that no story sees another's children. */
@TestComponent
public class Town {

    /** The Monday on which every story begins. */
    public static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);

    private static final List<Role> EVERYBODY = List.of(
            Role.REFERRER,
            Role.SEN_CASEWORKER,
            Role.SEND_LEAD,
            Role.TEAM_MANAGER,
            Role.KEY_WORKER,
            Role.COMMUNITY_NURSING,
            Role.HOSPICE,
            Role.SCHOOL,
            Role.SYSTEM_ADMIN);

    private final Registers registers;

    Town(Registers registers) {
        this.registers = registers;
    }

    /** Where people are kept. */
    @TestComponent
    record Registers(Areas areas, Agencies agencies, Practitioners practitioners, Accounts accounts, Readers readers) {}

    /** A new area with one person of each role; its key worker has room. */
    @Transactional
    public People people() {
        String code = "T" + Ids.next().toString().substring(24);
        Area area = registers.areas().saveAndFlush(new Area(code, "Invented town", DayCount.STRICT));
        Map<Role, Reader> people = new EnumMap<>(Role.class);
        EVERYBODY.forEach(role -> people.put(role, worker(area.id(), role)));
        return new People(area.id(), people);
    }

    /** One more person with this role in the same area. */
    @Transactional
    public Reader another(People people, Role role) {
        return worker(people.area(), role);
    }

    /** Whether this key worker can take on another child. */
    @Transactional
    public void available(Reader keyWorker, boolean available) {
        Practitioner person = registers
                .practitioners()
                .findById(Care.id(keyWorker.practitionerId()))
                .orElseThrow();
        person.availableFromNow(available);
        registers.practitioners().save(person);
    }

    private Reader worker(UUID area, Role role) {
        Agency agency =
                registers.agencies().save(new Agency(area, "Agency of the " + role.title(), Sector.LOCAL_AUTHORITY));
        Practitioner person = new Practitioner(agency.id(), "Invented " + role.title(), role.title(), Set.of(role));
        person.describe("01632 960001", "Eastmoor", List.of("English"), List.of());
        if (role == Role.KEY_WORKER) {
            person.designate(20);
            person.availableFromNow(true);
        }
        registers.practitioners().save(person);
        String username = "u" + Ids.next();
        registers
                .accounts()
                .saveAndFlush(new Account(username, "{noop}-", "Invented " + role.title(), person.id(), Set.of(role)));
        return registers.readers().byUsername(username).orElseThrow();
    }
}
