package uk.waymark.deployment.demo;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** What a demo adds: a time that can be told. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("waymark.demo.enabled")
class DemoSettings {

    @Bean
    @Primary
    DemoTime demoTime(@Qualifier("clock") Clock clock) {
        return new DemoTime(clock);
    }
}
