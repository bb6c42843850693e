package uk.waymark.deployment.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;
import org.springframework.mock.env.MockEnvironment;
import uk.waymark.engine.crypto.MasterKey;

/** A server that is started without its master key, with one that it cannot read, and with half of one. */
class NoMasterKeyTest {

    private static final String HALF =
            Base64.getEncoder().encodeToString("half of a key...".getBytes(StandardCharsets.US_ASCII));

    private final NoMasterKey words = new NoMasterKey();

    @Test
    void a_start_without_a_key_names_the_setting_and_how_a_key_is_made() {
        FailureAnalysis said = said();

        assertThat(said.getDescription()).contains("no master key");
        assertThat(said.getAction()).contains("WAYMARK_MASTER_KEY_FILE", "base64", "holds already");
    }

    @Test
    void a_file_that_cannot_be_read_is_named(@TempDir Path folder) {
        Path file = folder.resolve("master.key");

        assertThat(said("waymark.master-key-file=" + file).getDescription())
                .contains("cannot be read", file.toString());
    }

    @Test
    void half_a_key_is_told_to_be_none_and_is_not_shown() {
        FailureAnalysis said = said("waymark.master-key=" + HALF);

        assertThat(said.getDescription()).contains("base64 of exactly 32 bytes").doesNotContain(HALF);
        assertThat(said.getAction()).contains("WAYMARK_MASTER_KEY").doesNotContain(HALF);
    }

    @Test
    void any_other_fault_keeps_its_own_words() {
        assertThat(words.analyze(new IllegalStateException("something else"))).isNull();
        assertThat(words.analyze(new IllegalStateException(new InvalidKeyException("a certificate"))))
                .isNull();
    }

    @Test
    void the_start_asks_it() {
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(FailureAnalyzer.class, FailureHandler.handleMessage((message, fault) -> {})))
                .hasAtLeastOneElementOfType(NoMasterKey.class);
    }

    /** What is said of a start with these settings and no others. */
    private FailureAnalysis said(String... settings) {
        try (AnnotationConfigApplicationContext start = new AnnotationConfigApplicationContext()) {
            MockEnvironment environment = new MockEnvironment();
            for (String setting : settings) {
                String[] named = setting.split("=", 2);
                environment.setProperty(named[0], named[1]);
            }
            start.setEnvironment(environment);
            start.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
            start.scan(MasterKey.class.getPackageName());
            start.refresh();
            Throwable fault = catchThrowable(() -> start.getBean(MasterKey.class));
            return Objects.requireNonNull(words.analyze(fault));
        }
    }
}
