package uk.waymark.deployment.setup;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

/** A second start on the same computer, a server that is away, a wrong password. */
class DatabaseOutOfReachTest {

    private final DatabaseOutOfReach words = new DatabaseOutOfReach();

    @Test
    void a_second_waymark_on_the_same_files_is_told_so(@TempDir Path home) throws IOException {
        String url = "jdbc:h2:file:" + home.resolve("waymark");
        try (FileChannel held = FileChannel.open(home.resolve("waymark.mv.db"), CREATE, WRITE);
                FileLock lock = held.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> DriverManager.getConnection(url))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            taken -> assertThat(said(taken).getDescription()).contains("Another Waymark is running"));
        }
    }

    @Test
    void a_server_that_is_away_and_a_wrong_password_name_the_setting_to_look_at() {
        assertThat(said(new SQLException("Communications link failure", "08S01"))
                        .getAction())
                .contains("WAYMARK_DB_URL");
        assertThat(said(new SQLException("Access denied", "28000", 1045)).getAction())
                .contains("WAYMARK_DB_PASSWORD");
    }

    @Test
    void any_other_fault_keeps_its_own_words() {
        assertThat(words.analyze(new IllegalStateException(new SQLException("syntax", "42000"))))
                .isNull();
    }

    @Test
    void the_start_asks_it() {
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(FailureAnalyzer.class, FailureHandler.handleMessage((message, fault) -> {})))
                .hasAtLeastOneElementOfType(DatabaseOutOfReach.class);
    }

    private FailureAnalysis said(SQLException cause) {
        return Objects.requireNonNull(words.analyze(new IllegalStateException("start", cause)));
    }
}
