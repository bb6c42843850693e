package uk.waymark.deployment.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import uk.waymark.deployment.bench.area.DrivenArea;
import uk.waymark.deployment.drill.nodes.OwnServer;
import uk.waymark.engine.Ids;
import uk.waymark.engine.testing.TestDatabase;

/** An empty database on the test's server, and the people who work in the drill. */
public final class DrillDatabase {

    static final String PASSWORD = "a password for the drill";

    private static final String AREA = "DRILL";

    private final Place place;
    private final JdbcTemplate jdbc;

    /** On the test's server. */
    public DrillDatabase() {
        this(onTheTestServer());
    }

    private DrillDatabase(Place place) {
        this.place = place;
        this.jdbc = new JdbcTemplate(new DriverManagerDataSource(place.url, place.user, place.password));
    }

    /** On a server of the drill's own. */
    public static DrillDatabase on(OwnServer server) {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return new DrillDatabase(new Place(
                server.url(),
                "root",
                "",
                "--waymark.master-key=" + Base64.getEncoder().encodeToString(key),
                AREA,
                PASSWORD));
    }

    /** The one that is given, with its area; what is done there stays. None when none is given. */
    public static Optional<DrillDatabase> given() {
        String url = System.getProperty("waymark.load.url");
        return url == null || url.isBlank()
                ? Optional.empty()
                : Optional.of(new DrillDatabase(new Place(
                        url,
                        System.getenv().getOrDefault("WAYMARK_TEST_DB_USER", "waymark"),
                        System.getenv().getOrDefault("WAYMARK_TEST_DB_PASSWORD", ""),
                        "--waymark.master-key-file=" + System.getProperty("waymark.load.master-key-file", "master.key"),
                        System.getProperty("waymark.load.area", "DRIVEN"),
                        System.getProperty("waymark.load.password", DrivenArea.PASSWORD))));
    }

    private static Place onTheTestServer() {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            new TestDatabase().initialize(context);
            ConfigurableEnvironment given = context.getEnvironment();
            return new Place(
                    given.getRequiredProperty("spring.datasource.url"),
                    given.getRequiredProperty("spring.datasource.username"),
                    given.getRequiredProperty("spring.datasource.password"),
                    "--waymark.master-key=" + given.getRequiredProperty("waymark.master-key"),
                    AREA,
                    PASSWORD);
        }
    }

    /**
     * Where it is.
     *
     * @param masterKey the setting that gives the key, or names its file
     * @param area whose code it is
     * @param staff with which password everybody there signs in
     */
    private record Place(String url, String user, String password, String masterKey, String area, String staff) {}

    /** What the program is told about it. */
    public String[] settings() {
        return new String[] {
            "--spring.profiles.active=mysql",
            "--spring.datasource.url=" + place.url,
            "--spring.datasource.username=" + place.user,
            "--spring.datasource.password=" + place.password,
            place.masterKey,
            "--waymark.area.code=" + place.area,
            "--waymark.area.name=Drill"
        };
    }

    /** With which everybody there signs in. */
    String password() {
        return place.staff;
    }

    /** For a look at what it holds. */
    public JdbcTemplate jdbc() {
        return jdbc;
    }

    public long count(String sql, Object... values) {
        Long found = jdbc.queryForObject(sql, Long.class, values);
        return found == null ? 0 : found;
    }

    /** Processor time that its server has taken so far; none where the server runs on another machine. */
    public Duration processorTime() {
        Path pid = Path.of(texts("select @@pid_file").get(0));
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                    .flatMap(server -> server.info().totalCpuDuration())
                    .orElse(Duration.ZERO);
        } catch (IOException notHere) {
            return Duration.ZERO;
        }
    }

    /** Work in the background that could be done now. */
    public long waitingJobs() {
        return count("select count(*) from ACT_RU_JOB where RETRIES_ > 0 and TYPE_ = 'message'");
    }

    /** Lets in one person for each of these roles; the sign-in name is the role's. */
    void letIn(Map<String, String> sectorOfRole) {
        sectorOfRole.forEach((role, sector) -> letIn(role, sector, List.of(name(role))));
    }

    /** Lets in people of one role, who work for one agency. */
    public void letIn(String role, String sector, List<String> names) {
        byte[] area = jdbc.queryForObject("select id from area where code = '" + place.area + "'", byte[].class);
        String hash = PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(place.staff);
        byte[] agency = id();
        jdbc.update("insert into agency values (?, ?, ?, ?, 0)", agency, area, "Agency of " + role, sector);
        for (String name : names) {
            byte[] person = id();
            byte[] account = id();
            jdbc.update("""
                    insert into practitioner (id, agency_id, full_name, job_title, languages, skills, designated,
                      weighted_limit, available, version) values (?, ?, ?, ?, '', '', false, 3, true, 0)""", person, agency, name, role);
            jdbc.update("insert into practitioner_role values (?, ?)", person, role);
            jdbc.update("""
                    insert into account (id, username, password_hash, practitioner_id, display_name, enabled, version)
                    values (?, ?, ?, ?, ?, true, 0)""", account, name, hash, person, name);
            jdbc.update("insert into account_role values (?, ?)", account, role);
        }
    }

    /** The name with which the person of that role signs in. */
    static String name(String role) {
        return role.toLowerCase(Locale.ROOT);
    }

    public List<String> texts(String sql) {
        return jdbc.queryForList(sql, String.class);
    }

    private static byte[] id() {
        UUID next = Ids.next();
        return Ids.bytes(next);
    }
}
