package uk.waymark.deployment.setup;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The only place where the real time comes in; everybody else is given it. */
@Configuration(proxyBeanMethods = false)
class WallClock {

    private static final Duration WHAT_THE_DATABASE_KEEPS = Duration.ofNanos(1_000);

    /** The time in UTC, no finer than the database keeps it, so that what is sealed is what is read back. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), WHAT_THE_DATABASE_KEEPS);
    }
}
