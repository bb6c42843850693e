package uk.waymark.deployment.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.deployment.browser.visit.BrowserTest;
import uk.waymark.deployment.browser.visit.PageLook;
import uk.waymark.deployment.browser.visit.TheArea;
import uk.waymark.deployment.browser.visit.Visitor;

/** A SEND lead looks for the bottleneck: on the map and in the table, with figures that agree, down to the child. */
@BrowserTest
class LeadSeesWhereChildrenWaitBrowserIT {

    private static final String STEP = "Give your advice";

    @Autowired
    private TheArea area;

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {false, true})
    void the_count_on_the_map_is_that_of_the_table_and_of_the_children_behind_it(boolean scripts) {
        try (Visitor lead = Visitor.as(area, "sendlead", scripts)) {
            lead.link("Where children wait");
            lead.sees("Where children wait");
            lead.box("Journey").selectOption("joint-assessment");
            lead.button("Apply filter");
            List<String> cells = lead.page()
                    .locator("main table:visible tr:has(a:text-is('" + STEP + "')) >> css=th, td")
                    .allInnerTexts();
            int waiting = Integer.parseInt(cells.get(1));
            assertThat(waiting).as("children who wait for advice").isPositive();
            assertThat(cells.get(2)).as("the longest").endsWith("days");
            assertThat(cells.get(3)).as("half are over by").isNotBlank();

            Locator onTheMap = lead.page().locator("svg.wm-map a:has([data-step='give-advice'])");
            assertThat(onTheMap.textContent()).contains(waiting + " waiting, " + cells.get(2));
            if (scripts) {
                PageLook.isRight(lead);
            }
            onTheMap.click();
            lead.sees(STEP);
            lead.reads(waiting + " waiting here now");
            Locator children = lead.page().locator("main table a[href^='/children/']:visible");
            assertThat(children.count()).isEqualTo(Math.min(waiting, 25));
            children.first().click();
            lead.page().waitForURL("**/children/**");
            lead.reads("The journey so far");
        }
    }
}
