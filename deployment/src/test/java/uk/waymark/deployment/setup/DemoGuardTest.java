package uk.waymark.deployment.setup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

class DemoGuardTest {

    private static final String SERVER = "jdbc:mysql://db/waymark";
    private static final String EMBEDDED = "jdbc:h2:file:/tmp/waymark";

    @Test
    void the_demo_does_not_start_on_a_server() {
        assertThatThrownBy(() -> start(SERVER, true, false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("waymark.demo.enabled=false");
    }

    @Test
    void the_demo_starts_on_a_server_when_somebody_has_said_so() {
        assertThatCode(() -> start(SERVER, true, true)).doesNotThrowAnyException();
    }

    @Test
    void the_demo_starts_on_the_embedded_database() {
        assertThatCode(() -> start(EMBEDDED, true, false)).doesNotThrowAnyException();
    }

    @Test
    void without_the_demo_any_database_will_do() {
        assertThatCode(() -> start(SERVER, false, false)).doesNotThrowAnyException();
    }

    private static void start(String url, boolean demo, boolean anyDatabase) {
        DemoGuard guard = new DemoGuard();
        guard.setEnvironment(new MockEnvironment()
                .withProperty("spring.datasource.url", url)
                .withProperty("waymark.demo.enabled", Boolean.toString(demo))
                .withProperty("waymark.demo.on-any-database", Boolean.toString(anyDatabase)));
        guard.postProcessBeanFactory(new DefaultListableBeanFactory());
    }
}
