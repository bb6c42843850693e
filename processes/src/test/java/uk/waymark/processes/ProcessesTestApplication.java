package uk.waymark.processes;

import java.time.LocalDate;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.processes.testing.EngineOwnTests;

/** Engine and journeys on a test's database, with a clock that stands still and nobody working in the background. */
@SpringBootConfiguration
@EnableAutoConfiguration
@EntityScan("uk.waymark.engine")
@EnableJpaRepositories("uk.waymark.engine")
@ComponentScan(
        basePackages = {"uk.waymark.engine", "uk.waymark.processes"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = EngineOwnTests.class))
class ProcessesTestApplication {

    @Bean
    @Primary
    MovableClock clock() {
        return MovableClock.at(LocalDate.of(2026, 3, 2));
    }
}
