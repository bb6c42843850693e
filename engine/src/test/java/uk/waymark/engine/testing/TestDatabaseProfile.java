package uk.waymark.engine.testing;

import org.springframework.test.context.ActiveProfilesResolver;

/** Runs a test on the database that the system property {@code waymark.test.db} names: h2 (default) or mariadb. */
public final class TestDatabaseProfile implements ActiveProfilesResolver {

    /** The name of the run's database: {@code h2} or {@code mariadb}. */
    public static String database() {
        String name = System.getProperty("waymark.test.db", "h2");
        if (!name.equals("h2") && !name.equals("mariadb")) {
            throw new IllegalStateException("waymark.test.db is h2 or mariadb, not " + name);
        }
        return name;
    }

    /** In how many round trips so many tables are written together: a MariaDB takes them in one. */
    public static int packets(int tables) {
        return database().equals("mariadb") ? 1 : tables;
    }

    @Override
    public String[] resolve(Class<?> testClass) {
        return database().equals("mariadb") ? new String[] {"test", "mysql"} : new String[] {"test"};
    }
}
