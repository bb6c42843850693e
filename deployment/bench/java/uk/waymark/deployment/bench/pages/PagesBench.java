package uk.waymark.deployment.bench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.servlet.ModelAndView;
import uk.waymark.deployment.WaymarkApplication;
import uk.waymark.deployment.bench.area.DrivenArea;
import uk.waymark.deployment.bench.area.SignedIn;
import uk.waymark.deployment.measures.Figures;
import uk.waymark.engine.Ids;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.engine.testing.RoundTrips;
import uk.waymark.engine.testing.TestDatabase;
import uk.waymark.engine.testing.TestDatabaseProfile;

/**
 * How long the pages of every day take beside a bare handler in the same program, and what it costs that sessions outlive
 * a node. Short blocks of one and of the other take turns, and the middle one of their ratios counts.
 */
@SpringBootTest(
        classes = {WaymarkApplication.class, PagesBench.Settings.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "waymark.demo.enabled=false",
            "waymark.jobs.enabled=false",
            "waymark.area.code=PAGES",
            "waymark.area.name=Pages"
        })
@ActiveProfiles(resolver = TestDatabaseProfile.class)
@ContextConfiguration(initializers = TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesBench {

    private static final int CHILDREN = Integer.getInteger("waymark.pages.children", 240);
    private static final int BLOCKS = 21;
    private static final int BLOCK = 48;
    private static final int WARM_UP = 1_600;
    private static final int MOST_READERS = 16;
    private static final double GOAL = 2;
    private static final double LEAST_OF_MEMORY = 0.8;

    @TestConfiguration(proxyBeanMethods = false)
    @Import(BareHandler.class)
    static class Settings {

        @Bean
        @Primary
        MovableClock areaTime() {
            return MovableClock.at(DrivenArea.FROM);
        }

        @Bean
        static RoundTrips roundTrips() {
            return new RoundTrips();
        }

        @Bean
        static SomeInMemory someInMemory() {
            return new SomeInMemory();
        }

        @Bean
        SeenPages seenPages() {
            return new SeenPages();
        }
    }

    @Autowired
    private ApplicationContext product;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private BareHandler bare;

    @Autowired
    private SeenPages seen;

    @Autowired
    private RoundTrips trips;

    @Autowired
    private SomeInMemory sessions;

    @LocalServerPort
    private int port;

    private List<String> caseworkers = List.of();
    private final List<SignedIn> readers = new ArrayList<>();
    private UUID row = new UUID(0, 0);

    @BeforeAll
    void people_sign_in_to_an_area() {
        DrivenArea area = new DrivenArea(product);
        area.drive("PAGES", 12, 14);
        area.multiply(CHILDREN);
        caseworkers = jdbc.queryForList("""
                select a.username from account a join account_role r on r.account_id = a.id
                where r.role = 'SEN_CASEWORKER' order by a.username""", String.class);
        readers.addAll(signedIn(MOST_READERS));
        row = Ids.uuid(Objects.requireNonNull(jdbc.queryForObject("select min(id) from child_file", byte[].class)));
    }

    @ParameterizedTest(name = "{0}, {1} at once")
    @CsvSource({"today,1", "today,16", "child,1", "child,16", "search,1", "search,16"})
    void a_page_beside_a_bare_one(String name, int atOnce) throws InterruptedException {
        List<String> pages = readers.stream()
                .map(reader -> new EveryDay(jdbc, reader).page(name))
                .toList();
        String least = bare(name, pages.get(0));
        List<Double> ratios = new ArrayList<>();
        List<Double> seconds = new ArrayList<>();
        try (Readers people = new Readers(atOnce)) {
            Readers.Opens page = reader -> readers.get(reader).get(pages.get(reader));
            Readers.Opens beside = reader -> readers.get(reader).get(least);
            people.middle(WARM_UP / atOnce, beside);
            people.middle(WARM_UP / atOnce, page);
            for (int block = 0; block < BLOCKS; block++) {
                double alone = people.middle(BLOCK / atOnce, beside);
                double took = people.middle(BLOCK / atOnce, page);
                seconds.add(took);
                ratios.add(took / alone);
            }
        }
        String figure = "page." + name + ".ratio" + (atOnce == 1 ? "" : "." + atOnce);
        Figures.write(figure + ".ms", Readers.middle(seconds) * 1000, "milliseconds, middle, " + atOnce + " at once");
        Figures.write(
                figure,
                Readers.middle(ratios),
                "of a bare handler's time, " + atOnce + " at once; the goal is at most " + GOAL);
    }

    @Test
    void sessions_that_outlive_a_node_cost_little() throws InterruptedException {
        sessions.inMemory(true);
        List<SignedIn> remembered = signedIn(MOST_READERS);
        sessions.inMemory(false);
        List<Double> ratios = new ArrayList<>();
        try (Readers people = new Readers(MOST_READERS)) {
            Readers.Opens stored = reader -> readers.get(reader).get("/today");
            Readers.Opens inMemory = reader -> remembered.get(reader).get("/today");
            people.middle(WARM_UP / MOST_READERS, stored);
            people.middle(WARM_UP / MOST_READERS, inMemory);
            for (int block = 0; block < BLOCKS; block++) {
                double kept = people.seconds(BLOCK / MOST_READERS, inMemory);
                ratios.add(kept / people.seconds(BLOCK / MOST_READERS, stored));
            }
        }
        Figures.write("session.cost.ratio", Readers.middle(ratios), "of the pages a second with sessions in memory");
        assertThat(Readers.middle(ratios)).isGreaterThanOrEqualTo(LEAST_OF_MEMORY);
    }

    private List<SignedIn> signedIn(int many) {
        List<SignedIn> people = new ArrayList<>();
        for (int n = 0; n < many; n++) {
            people.add(new SignedIn(port, caseworkers.get(n % caseworkers.size()), DrivenArea.PASSWORD));
        }
        return people;
    }

    /** The address of the bare handler that does as much for this page. */
    private String bare(String name, String page) {
        ModelAndView shown = seen.of(page, () -> readers.get(0).get(page));
        String nothing = bare.serve("nothing-" + name, new BareHandler.Bare(shown, row, 0));
        int queries = sent(page) - sent(nothing);
        System.out.println(name + " asks the database " + queries + " times");
        return bare.serve(name, new BareHandler.Bare(shown, row, queries));
    }

    private int sent(String path) {
        readers.get(0).get(path);
        return trips.during(() -> readers.get(0).get(path)).size();
    }
}
