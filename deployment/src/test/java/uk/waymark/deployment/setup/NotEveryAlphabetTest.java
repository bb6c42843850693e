package uk.waymark.deployment.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

/** A first start on a database that was made with the server's usual character set. */
class NotEveryAlphabetTest {

    @Test
    void the_start_says_which_it_is_and_how_the_database_is_made() {
        FailureAnalysis said = Objects.requireNonNull(new NotEveryAlphabet()
                .analyze(new IllegalStateException(new SQLException("made with latin1", "22021"))));

        assertThat(said.getDescription()).contains("latin1");
        assertThat(said.getAction()).contains("character set utf8mb4 collate utf8mb4_bin");
    }

    @Test
    void any_other_fault_keeps_its_own_words() {
        assertThat(new NotEveryAlphabet().analyze(new IllegalStateException("something else")))
                .isNull();
        assertThat(new NotEveryAlphabet().analyze(new IllegalStateException(new SQLException("syntax", "42000"))))
                .isNull();
    }

    @Test
    void the_start_asks_it() {
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(FailureAnalyzer.class, FailureHandler.handleMessage((message, fault) -> {})))
                .hasAtLeastOneElementOfType(NotEveryAlphabet.class);
    }
}
