package uk.waymark.deployment.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.waymark.deployment.browser.visit.BrowserTest;
import uk.waymark.deployment.browser.visit.Crawler;
import uk.waymark.deployment.browser.visit.Routes;
import uk.waymark.deployment.browser.visit.TheArea;
import uk.waymark.deployment.browser.visit.Visitor;
import uk.waymark.deployment.measures.Figures;

/** Every page of the product, seen by everybody who may see it. */
@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageBrowserIT {

    private static final String KEY_WORKER = "sam.okoro";

    @Autowired
    private TheArea area;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private Routes routes;
    private Crawler crawler;

    @BeforeAll
    void everybody_follows_the_links_that_they_are_offered() {
        routes = new Routes(requestMappingHandlerMapping);
        crawler = new Crawler(routes);
        try (Visitor stranger = Visitor.stranger(area, true)) {
            crawler.follow(stranger, "stranger", List.of("/", "/demo", "/referrals/received/" + area.child("Amira")));
        }
        families_read_what_is_no_link_away();
        for (String who : area.signIns()) {
            try (Visitor visitor = Visitor.as(area, who, true)) {
                crawler.follow(visitor, who, starts(who));
                if (who.equals("school")) {
                    begins_a_request(visitor);
                }
                if (who.equals("areaadmin")) {
                    brings_in_a_file(visitor);
                }
                if (who.equals("sysadmin")) {
                    has_all_records_compared(visitor);
                }
            }
        }
    }

    /** The pages that no list leads to, and children at every stage. */
    private List<String> starts(String who) {
        List<String> starts = new ArrayList<>(List.of("/today"));
        if (who.equals(KEY_WORKER)) {
            String child = "/children/" + area.child("Amira");
            starts.addAll(List.of(
                    "/children/" + area.child("Nadia") + "/meetings",
                    "/children/" + area.child("Nadia") + "/hospital",
                    "/children/" + area.child("Callum") + "/growing-up",
                    child + "/planning",
                    child + "/working-together",
                    child + "/skills",
                    child + "/death",
                    child + "/condition",
                    child + "/contacts/number",
                    child + "/contacts/plain"));
        }
        if (who.equals("nurse")) {
            starts.add("/children/" + area.child("Amira") + "/contacts/summary");
            starts.add("/children/" + area.child("Amira") + "/skills");
            starts.add("/children/" + area.child("Amira") + "/continuing-care/decision");
        }
        if (who.equals("caseworker")) {
            starts.add("/children/" + area.child("Logan") + "/plan/write");
            starts.add("/children/" + area.child("Amira") + "/plan/longer");
            starts.add("/children/" + area.child("Catherine") + "/reviews/move");
            starts.add("/children/" + area.child("Amira") + "/plan/say-more");
            starts.add("/children/" + area.child("Amira") + "/move");
            starts.add("/children/" + area.child("Ravi") + "/assessment");
            starts.add("/children/" + area.child("Grace") + "/plan/changes?from=1&to=2");
        }
        if (who.equals("sendlead")) {
            List.of("Caleb", "Oscar", "Beatrix", "Elsie", "Hana", "Omar", "Mina")
                    .forEach(child -> starts.add("/children/" + area.child(child)));
            starts.add("/children/" + area.child("Caleb") + "/foundations");
            starts.add("/children/" + area.child("Beatrix") + "/journey");
        }
        return starts;
    }

    /** A plan that has changed, and a meeting with its answer, as families of other children read them. */
    private void families_read_what_is_no_link_away() {
        try (Visitor mother = Visitor.as(area, "parent.grace", true);
                Visitor father = Visitor.as(area, "parent.nadia", true)) {
            String plan = "/children/" + area.child("Grace") + "/plan";
            for (String path : List.of(plan, plan + "/changes?from=1&to=2")) {
                crawler.look(mother, "parent.grace", path, mother.open(path));
            }
            father.open("/children/" + area.child("Nadia") + "/meetings");
            for (String link : List.of("Planning how", "Answer this invitation")) {
                father.page().getByText(link).first().click();
                crawler.look(father, "parent.nadia", father.path(), 200);
            }
        }
    }

    /** A file is a page of its own once somebody has brought one in; this one's row is refused, so that no child is added. */
    private void brings_in_a_file(Visitor visitor) {
        String file = """
                Given names,Family name,Date of birth,What is happening,Asked for,Asked by,Received on
                ,Nobody,31/02/2019,Falls,HEALTH,SETTING,01/11/2026
                """;
        visitor.open("/imports");
        visitor.page().getByLabel("Requests for help").check();
        visitor.page()
                .locator("#file")
                .setInputFiles(new FilePayload("children.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        visitor.button("Check the file and take it in");
        visitor.sees("Requests for help");
        crawler.look(visitor, "areaadmin", visitor.path(), 200);
    }

    /** A comparison is a page of its own once somebody has asked for one. */
    private void has_all_records_compared(Visitor visitor) {
        visitor.open("/operations/checks");
        visitor.button("Compare all records now");
        visitor.sees("Comparison of");
        crawler.look(visitor, "sysadmin", visitor.path(), 200);
    }

    /** Comparing with known children, and the details, exist only in the middle of a request. */
    private void begins_a_request(Visitor visitor) {
        visitor.open("/refer?new=1");
        visitor.type("Given names", "Ameera");
        visitor.type("Family name", "Yusuff");
        visitor.date("Date of birth", area.today().minusYears(8));
        visitor.type("Postcode of the child's home (optional)", "NS1 4AB");
        visitor.button("Continue");
        visitor.sees("Is the child known already?");
        crawler.look(visitor, "school", "/refer/matches", 200);
        visitor.page().getByLabel("Another child").all().forEach(answer -> answer.check());
        visitor.button("Continue");
        visitor.sees("need?");
        crawler.look(visitor, "school", "/refer/details", 200);
        visitor.open("/find");
        visitor.type("Name, NHS number or reference", "A");
        visitor.button("Find");
        visitor.sees("found");
        crawler.look(visitor, "school", "/find/results", 200);
    }

    @Test
    void every_page_that_the_program_has_was_seen() {
        Set<String> unseen = new TreeSet<>(routes.all());
        unseen.removeAll(crawler.visited());
        Figures.write("api.operations", routes.operations(), "operations of the JSON API");
        Figures.write("router.pages", routes.all().size(), "pages that the program has");
        Figures.write("browser.pages", routes.all().size() - unseen.size(), "of them seen in a browser");
        Figures.write("pages.looked.at", crawler.pages(), "pages, each at a desk and at 320 px");

        assertThat(unseen).isEmpty();
    }

    @Test
    void axe_finds_no_barrier() {
        Figures.write("axe.violations", crawler.barriers().size(), "violations");

        assertThat(crawler.barriers()).isEmpty();
    }

    @Test
    void each_has_a_title_and_a_heading_fits_a_telephone_and_loads_without_a_complaint() {
        assertThat(crawler.problems()).isEmpty();
    }
}
