package uk.waymark.deployment.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.deployment.browser.visit.BrowserTest;
import uk.waymark.deployment.browser.visit.PageLook;
import uk.waymark.deployment.browser.visit.TheArea;
import uk.waymark.deployment.browser.visit.Visitor;

/** A joint panel decides a package: the need first, then who pays, to the hundredth of a percent. */
@BrowserTest
class PanelSplitsTheCostBrowserIT {

    private static final String EDUCATION = "Education pays, in percent";

    @Autowired
    private TheArea area;

    @Test
    void shares_that_are_a_hundredth_off_are_refused_and_20_55_25_is_written_to_the_penny() {
        try (Visitor chair = Visitor.as(area, "chair", false)) {
            chair.task("Tom", "Decide the need");
            chair.doesNotRead("pays, in percent");
            need(chair);
            chair.task("Tom", "Decide who pays what");
            chair.type("Cost for a year, in pounds", "18,400");
            chair.page().getByLabel("Education", exact()).check();
            chair.page().getByLabel("Health", exact()).check();
            chair.page().getByLabel("Social care", exact()).check();
            refused(chair, "20", "55", "24.99", "99.99");
            refused(chair, "20.01", "55", "25", "100.01");
            looksRight();
            shares(chair, "20", "55", "25");
            chair.button("Record who pays");
            chair.reads("Done. It is off your list.");
        }
        theOthersLearnOfIt();
    }

    private static void need(Visitor chair) {
        chair.choose("What does the panel say?", "Agree");
        chair.type(
                "Which test of the law was applied, and to what?",
                "Reasonably required by his learning difficulties and disabilities (section 37).");
        chair.type("Why, in words that the child can read", "Two nights a month let your mother sleep.");
        for (String agency : new String[] {"Education", "Health", "Social care"}) {
            chair.type(agency + ": name", "Somebody of " + agency);
            chair.page()
                    .getByLabel("May decide for " + agency.toLowerCase(java.util.Locale.UK) + " at the table")
                    .check();
        }
        chair.button("Save the need");
        chair.reads("Done. It is off your list.");
    }

    private static void refused(Visitor chair, String education, String health, String care, String sum) {
        shares(chair, education, health, care);
        chair.button("Record who pays");
        chair.errorBeside(EDUCATION, "Shares must add up to 100. They add up to " + sum + ".");
        assertThat(chair.box(EDUCATION).inputValue()).isEqualTo(education);
        assertThat(chair.box("Cost for a year, in pounds").inputValue()).isEqualTo("18,400");
        assertThat(chair.page().getByLabel("Health", exact()).isChecked()).isTrue();
    }

    private static void shares(Visitor chair, String education, String health, String care) {
        chair.type(EDUCATION, education);
        chair.type("Health pays, in percent", health);
        chair.type("Social care pays, in percent", care);
    }

    private void looksRight() {
        try (Visitor looking = Visitor.as(area, "chair", true)) {
            looking.task("Tom", "Decide who pays what");
            PageLook.isRight(looking);
        }
    }

    private void theOthersLearnOfIt() {
        try (Visitor caseworker = Visitor.as(area, "caseworker", false);
                Visitor mother = Visitor.as(area, "parent.tom", false)) {
            caseworker.task("Tom", "Tell the family what the panel says");
            caseworker.reads("Step 1, need and provision: Agree");
            caseworker.doesNotRead("£");
            caseworker.open("/children/" + area.child("Tom") + "/plan");
            caseworker.reads("Education: 20%, £3,680.00, agreed");
            caseworker.reads("Health: 55%, £10,120.00, agreed");
            caseworker.reads("Social care: 25%, £4,600.00, agreed");
            mother.reads("The group has decided. Somebody will ring you.");
            mother.open("/children/" + area.child("Tom") + "/plan");
            mother.doesNotRead("£");
        }
    }

    private static com.microsoft.playwright.Page.GetByLabelOptions exact() {
        return new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true);
    }
}
