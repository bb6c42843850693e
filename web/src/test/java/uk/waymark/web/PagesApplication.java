package uk.waymark.web;

import java.time.LocalDate;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import uk.waymark.engine.Ids;
import uk.waymark.engine.testing.MovableClock;

/** The pages with everything below them, on an empty database of their own and a clock that stands still. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "uk.waymark",
        excludeFilters = {
            @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @Filter(type = FilterType.CUSTOM, classes = OthersTests.class)
        })
@AutoConfigurationPackage(basePackageClasses = Ids.class)
public class PagesApplication {

    public static final String NAME = "key.worker";
    public static final String PASSWORD = "correct horse battery";
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Bean
    @Primary
    MovableClock clock() {
        return MovableClock.at(TODAY);
    }
}
