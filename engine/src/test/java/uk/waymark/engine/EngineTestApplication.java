package uk.waymark.engine;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.engine.testing.RoundTrips;

/** The engine alone, on a test's database and a clock that stands still. */
@SpringBootApplication
class EngineTestApplication {

    @Bean
    @Primary
    MovableClock clock() {
        return MovableClock.at(EngineTest.TODAY);
    }

    @Bean
    static RoundTrips roundTrips() {
        return new RoundTrips();
    }
}
