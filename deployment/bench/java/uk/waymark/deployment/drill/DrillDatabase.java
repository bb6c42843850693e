package uk.waymark.deployment.drill;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import uk.waymark.engine.Ids;
import uk.waymark.engine.testing.TestDatabase;

/** An empty database on the test's server, and the people who work in the drill. */
public final class DrillDatabase {

    static final String PASSWORD = "a password for the drill";

    private final String url;
    private final String user;
    private final String password;
    private final String masterKey;
    private final JdbcTemplate jdbc;

    public DrillDatabase() {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            new TestDatabase().initialize(context);
            ConfigurableEnvironment given = context.getEnvironment();
            this.url = given.getRequiredProperty("spring.datasource.url");
            this.user = given.getRequiredProperty("spring.datasource.username");
            this.password = given.getRequiredProperty("spring.datasource.password");
            this.masterKey = given.getRequiredProperty("waymark.master-key");
        }
        this.jdbc = new JdbcTemplate(new DriverManagerDataSource(url, user, password));
    }

    /** What the program is told about it. */
    public String[] settings() {
        return new String[] {
            "--spring.profiles.active=mysql",
            "--spring.datasource.url=" + url,
            "--spring.datasource.username=" + user,
            "--spring.datasource.password=" + password,
            "--waymark.master-key=" + masterKey,
            "--waymark.area.code=DRILL",
            "--waymark.area.name=Drill"
        };
    }

    /** For a look at what it holds. */
    public JdbcTemplate jdbc() {
        return jdbc;
    }

    long count(String sql, Object... values) {
        Long found = jdbc.queryForObject(sql, Long.class, values);
        return found == null ? 0 : found;
    }

    /** Lets in one person for each of these roles; the sign-in name is the role's. */
    void letIn(Map<String, String> sectorOfRole) {
        byte[] area = jdbc.queryForObject("select id from area where code = 'DRILL'", byte[].class);
        String hash = PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(PASSWORD);
        sectorOfRole.forEach((role, sector) -> {
            byte[] agency = id();
            byte[] person = id();
            byte[] account = id();
            jdbc.update("insert into agency values (?, ?, ?, ?, 0)", agency, area, "Agency of " + role, sector);
            jdbc.update("""
                    insert into practitioner (id, agency_id, full_name, job_title, languages, skills, designated,
                      weighted_limit, available, version) values (?, ?, ?, ?, '', '', false, 3, true, 0)""", person, agency, role, role);
            jdbc.update("insert into practitioner_role values (?, ?)", person, role);
            jdbc.update("""
                    insert into account (id, username, password_hash, practitioner_id, display_name, enabled, version)
                    values (?, ?, ?, ?, ?, true, 0)""", account, name(role), hash, person, role);
            jdbc.update("insert into account_role values (?, ?)", account, role);
        });
    }

    /** The name with which the person of that role signs in. */
    static String name(String role) {
        return role.toLowerCase(java.util.Locale.ROOT);
    }

    List<String> texts(String sql) {
        return jdbc.queryForList(sql, String.class);
    }

    private static byte[] id() {
        UUID next = Ids.next();
        return Ids.bytes(next);
    }
}
