package uk.waymark.deployment.check;

import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import uk.waymark.deployment.setup.WallClock;
import uk.waymark.engine.Ids;
import uk.waymark.engine.invariants.WholeCheck;

/**
 * Compares the records of every child once, beside the programs that serve pages, and ends: {@code java -jar waymark.jar
 * --check}. It has no pages, does no work in the background, makes no demo and changes no table.
 */
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackageClasses = Ids.class)
@ComponentScan({"uk.waymark.engine", "uk.waymark.processes"})
@Import(WallClock.class)
public class RecordsCheck {

    /** What asks for it on the command line. */
    public static final String ARGUMENT = "--check";

    /** Ends the program: everything holds. */
    public static final int HOLDS = 0;

    /** Ends the program: something does not hold. A program that could not compare at all ends with 1. */
    public static final int BROKEN = 2;

    private static final Logger LOG = LoggerFactory.getLogger(RecordsCheck.class);

    private static final int SHOWN = 200;

    /** Whether the command line asks for it. */
    public static boolean isWanted(String... arguments) {
        return Stream.of(arguments).anyMatch(ARGUMENT::equals);
    }

    /** Compares all records and answers how the program ends. */
    public static int run(String... arguments) {
        try (ConfigurableApplicationContext waymark = start(arguments)) {
            WholeCheck.Result result =
                    waymark.getBean(WholeCheck.class).run(seen -> LOG.info("{} children looked at so far", seen));
            tell(result);
            return result.differences().isEmpty() ? HOLDS : BROKEN;
        }
    }

    /** Starts what it needs; whoever does so closes it. */
    public static ConfigurableApplicationContext start(String... arguments) {
        Map<String, Object> quiet = Map.of("waymark.jobs.enabled", "false", "spring.flyway.enabled", "false");
        return new SpringApplicationBuilder(RecordsCheck.class)
                .web(WebApplicationType.NONE)
                .properties(quiet)
                .run(arguments);
    }

    private static void tell(WholeCheck.Result result) {
        result.differences().stream()
                .limit(SHOWN)
                .forEach(one -> LOG.warn("{} {}: {}", one.invariant(), one.reference(), one.what()));
        LOG.info(
                "{} children looked at, {} in a second, {} things do not hold",
                result.children(),
                Math.round(result.perSecond()),
                result.differences().size());
    }
}
