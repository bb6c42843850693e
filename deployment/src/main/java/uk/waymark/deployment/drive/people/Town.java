package uk.waymark.deployment.drive.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.deployment.drive.step.Parameters;
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

/** Makes the area, its agencies and everybody who works there, as many as the parameters say for so many children. */
public final class Town {

    /** How the name of everybody begins who works in an area that is driven. */
    public static final String INVENTED = "Invented ";

    private static final double WEEK = 5;
    private static final double HUNDRED = 100;
    private static final int FULL_TIME_LIMIT = 20;
    private static final int BITS = 20;

    private final Registers registers;
    private final TransactionTemplate transaction;

    public Town(Registers registers, TransactionTemplate transaction) {
        this.registers = registers;
        this.transaction = transaction;
    }

    /** Where people are kept. */
    public record Registers(
            Areas areas, Agencies agencies, Practitioners practitioners, Accounts accounts, Readers readers) {}

    /**
     * How large the area is.
     *
     * @param passwordHash with what its people sign in
     */
    public record Size(String areaCode, double requestsAYear, int children, String passwordHash) {}

    /** The area with everybody who works there; one that is there already gets more people. */
    public Workforce founded(Parameters parameters, Size size) {
        Area area = registers
                .areas()
                .findByCode(size.areaCode())
                .orElseGet(() -> registers.areas().save(new Area(size.areaCode(), "Invented area", DayCount.STRICT)));
        Map<String, UUID> agencies = new HashMap<>();
        List<Team> teams = new ArrayList<>();
        parameters.under("team.").stream()
                .map(name -> name.substring(0, name.indexOf('.')))
                .distinct()
                .forEach(key -> {
                    String team = "team." + key;
                    UUID agency = agencies.computeIfAbsent(
                            parameters.text(team + ".agency"),
                            name -> registers
                                    .agencies()
                                    .save(new Agency(
                                            area.id(), name, Sector.valueOf(parameters.text(team + ".sector"))))
                                    .id());
                    teams.add(hired(post(key, parameters, size), agency, (long) teams.size() << BITS, size));
                });
        return new Workforce(area.id(), teams);
    }

    private static Team.Post post(String key, Parameters parameters, Size size) {
        String team = "team." + key;
        double scale =
                parameters.text(team + ".grows-with").equals("CHILDREN") ? size.children() : size.requestsAYear();
        double wanted = parameters.number(team + ".people") * scale / HUNDRED;
        int people = (int) Math.max(1, Math.ceil(wanted));
        double hours = parameters.number(team + ".hours-a-week") / WEEK * Math.min(1, wanted / people);
        return new Team.Post(
                key,
                Role.valueOf(parameters.text(team + ".role")),
                people,
                hours,
                parameters.number(team + ".days-lost"),
                parameters.text(team + ".works").equals("TERM_TIME"));
    }

    private Team hired(Team.Post post, UUID agency, long number, Size size) {
        Team team = new Team(post, agency, number);
        for (int n = 1; n <= post.people(); n++) {
            hires(team, size);
        }
        return team;
    }

    /** Somebody new joins the team; their number makes their absences their own. */
    public Worker hires(Team team, Size size) {
        int number = team.everHired() + 1;
        Reader reader = Objects.requireNonNull(transaction.execute(status -> worker(team, number, size)));
        Worker who = new Worker(reader, team, team.number() + number);
        team.joined(who);
        return who;
    }

    private Reader worker(Team team, int number, Size size) {
        Role role = team.role();
        String name = INVENTED + role.title() + " " + number;
        Practitioner person = new Practitioner(team.agency(), name, role.title(), Set.of(role));
        person.describe("01632 960001", "Eastmoor", List.of("English"), List.of());
        if (role == Role.KEY_WORKER) {
            person.designate(FULL_TIME_LIMIT);
            person.availableFromNow(true);
        }
        registers.practitioners().save(person);
        String username = (size.areaCode() + "." + team.key() + "." + number).toLowerCase(Locale.ROOT);
        registers.accounts().saveAndFlush(new Account(username, size.passwordHash(), name, person.id(), Set.of(role)));
        return registers.readers().byUsername(username).orElseThrow();
    }
}
