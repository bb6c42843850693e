package uk.waymark.deployment.bench.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import uk.waymark.deployment.WaymarkApplication;
import uk.waymark.deployment.measures.Figures;
import uk.waymark.engine.Ids;
import uk.waymark.engine.invariants.WholeCheck;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.engine.testing.TestDatabase;
import uk.waymark.engine.testing.TestDatabaseProfile;

/** Drives an area, multiplies it, and looks whether any page tells a child that was multiplied from the one that was driven. */
@SpringBootTest(
        classes = {WaymarkApplication.class, MultiplyBench.Settings.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "waymark.demo.enabled=false",
            "waymark.jobs.enabled=false",
            "waymark.area.code=MULTIPLY",
            "waymark.area.name=Multiply"
        })
@ActiveProfiles(resolver = TestDatabaseProfile.class)
@ContextConfiguration(initializers = TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MultiplyBench {

    private static final int DRIVEN = Integer.getInteger("waymark.multiply.driven", 12);
    private static final int MONTHS = Integer.getInteger("waymark.multiply.months", 14);
    private static final int CHILDREN = Integer.getInteger("waymark.multiply.children", 240);
    private static final int LOOKED_AT = 200;

    @TestConfiguration(proxyBeanMethods = false)
    static class Settings {

        @Bean
        @Primary
        MovableClock areaTime() {
            return MovableClock.at(DrivenArea.FROM);
        }
    }

    @Autowired
    private ApplicationContext product;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private WholeCheck check;

    @LocalServerPort
    private int port;

    private final List<UUID> driven = new ArrayList<>();
    private int copies;

    private record Known(
            UUID id,
            String reference,
            String given,
            String family,
            @Nullable String knownAs) {

        List<String> names() {
            return Stream.of(given, family, knownAs).filter(Objects::nonNull).toList();
        }
    }

    @BeforeAll
    void an_area_is_driven_and_multiplied() {
        DrivenArea area = new DrivenArea(product);
        area.drive("MULTIPLIED", DRIVEN, MONTHS);
        driven.addAll(jdbc.query("select id from child_file order by id", (row, n) -> Ids.uuid(row.getBytes(1))));
        copies = (CHILDREN - 1) / driven.size();
        long begun = System.nanoTime();
        long rows = area.multiply(CHILDREN);
        double minutes = (System.nanoTime() - begun) / 6e10;
        Figures.write("multiply.minutes", minutes, "minutes, " + rows + " rows written");
        Figures.write("multiply.children", count("child_file"), "children in the area");
        Figures.write("multiply.steps", count("journey_step"), "journey steps in the area");
    }

    private int count(String table) {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from " + table, Integer.class));
    }

    @Test
    void no_page_tells_a_multiplied_child_from_the_driven_one() {
        Map<UUID, Known> all = jdbc
                .query(
                        "select id, reference, given_name, family_name, known_as from child_file",
                        (row, n) -> new Known(
                                Ids.uuid(row.getBytes(1)),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5)))
                .stream()
                .collect(Collectors.toMap(Known::id, child -> child));
        Portrait portrait = new Portrait(new SignedIn(port, "multiplied.leads.1", DrivenArea.PASSWORD), people());
        int looked = 0;
        for (UUID id : driven) {
            Known original = Objects.requireNonNull(all.get(id));
            Map<String, String> seen = portrait.of(original.reference(), original.names());
            for (int n = 1; n <= copies && looked < LOOKED_AT; n++, looked++) {
                Known copy = Objects.requireNonNull(
                        all.get(new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ (long) n << 32)));
                assertThat(portrait.of(copy.reference(), copy.names())).isEqualTo(seen);
            }
        }
        Figures.write("multiply.indistinguishable", looked, "children whose pages read like those of a driven one");
        assertThat(looked).isEqualTo(Math.min(LOOKED_AT, driven.size() * copies));
    }

    @Test
    void all_records_of_every_child_say_the_same() {
        WholeCheck.Result result = check.run(seen -> {});

        Figures.write(
                "check.children.per.second.multiplied", result.perSecond(), "children a second, of a driven area");
        Figures.write("invariants.violations", result.differences().size(), "among " + result.children() + " children");
        assertThat(result.children()).isEqualTo(count("child_file"));
        assertThat(result.differences()).isEmpty();
    }

    private Map<String, String> people() {
        Map<String, String> people = new LinkedHashMap<>();
        jdbc.query("select full_name from practitioner order by length(full_name) desc", row -> {
            people.put(row.getString(1), "SOMEBODY");
        });
        return people;
    }
}
