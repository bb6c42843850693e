package uk.waymark.deployment.setup;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The only place where the real time comes in; everybody else is given it. */
@Configuration(proxyBeanMethods = false)
public class WallClock {

    /** The time in UTC; days of the law are counted in England's zone by those who count them. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
