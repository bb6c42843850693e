package uk.waymark.engine.testing;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives each application context of a test a fresh, empty database of the run's kind, and a master key of its own. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        Access access = TestDatabaseProfile.database().equals("mariadb") ? TestServer.freshDatabase() : inMemory();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-database",
                        Map.of(
                                "spring.datasource.url", access.url(),
                                "spring.datasource.username", access.user(),
                                "spring.datasource.password", access.password(),
                                "waymark.master-key", Base64.getEncoder().encodeToString(key))));
    }

    private static Access inMemory() {
        return new Access(
                "jdbc:h2:mem:" + freshName("waymark")
                        + ";MODE=MariaDB;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=512;OPTIMIZE_REUSE_RESULTS=0"
                        // Whoever comes second waits: two seconds, the usual, may be too little on a busy machine.
                        + ";LOCK_TIMEOUT=30000",
                "sa",
                "");
    }

    static String freshName(String prefix) {
        return prefix + "_" + Long.toString(RANDOM.nextLong(1L << 40), 36);
    }

    /** How a database is reached. */
    record Access(String url, String user, String password) {}
}
