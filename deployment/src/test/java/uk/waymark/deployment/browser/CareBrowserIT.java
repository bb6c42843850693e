package uk.waymark.deployment.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.deployment.browser.visit.BrowserTest;
import uk.waymark.deployment.browser.visit.Keyboard;
import uk.waymark.deployment.browser.visit.TheArea;
import uk.waymark.deployment.browser.visit.Visitor;

/** What teams do around a child, on their pages: flags, numbers for the night, permission and a death. */
@BrowserTest
class CareBrowserIT {

    @Autowired
    private TheArea area;

    @ParameterizedTest(name = "{1}, scripts: {0}")
    @CsvSource({"false, Amira", "true, Catherine"})
    void a_number_for_the_night_settles_why_the_flag_was_there(boolean scripts, String child) {
        String page = "/children/" + area.child(child);
        try (Visitor worker = Visitor.as(area, area.keyWorker(child), scripts)) {
            worker.open(page + "/contacts");
            if (worker.text().contains("Take Rainbow nurses away")) {
                worker.page().getByText("Take Rainbow nurses away").click();
                worker.button("Yes, take this number away");
                worker.reads("Saved.");
            }
            worker.open(page + "/foundations");
            worker.reads("Why this flag: 24/7");
            worker.open(page + "/contacts/number");
            worker.type("Who answers?", "Night nurses");
            worker.type("Telephone number", "01632 960777");
            worker.type("When does somebody answer?", "always");
            worker.page().getByLabel("This is the number to ring out of hours").check();
            for (String question : new String[] {
                "Can a children's nurse be reached there at night?",
                "Can a consultant's advice be had there at night?",
                "Does the service cover where the child lives?",
                "Does the service cover the child's age?"
            }) {
                worker.choose(question, "Yes");
            }
            worker.button("Save");
            worker.reads("Night nurses");
            card(worker, "I tried it today and it was answered");
            card(worker, "I told the family today");
            worker.open(page + "/foundations");
            worker.doesNotRead("Why this flag: 24/7");
        }
    }

    private static void card(Visitor worker, String button) {
        worker.page()
                .locator(".govuk-summary-card:has-text('Night nurses')")
                .getByText(button)
                .click();
        worker.reads("Saved.");
    }

    @ParameterizedTest(name = "{1}, scripts: {0}")
    @CsvSource({"false, Callum", "true, Beatrix"})
    void a_permission_taken_back_ends_what_the_other_agency_sees(boolean scripts, String child) {
        String page = "/children/" + area.child(child);
        try (Visitor voluntary = Visitor.as(area, "voluntary", scripts);
                Visitor worker = Visitor.as(area, area.keyWorker(child), scripts)) {
            assertThat(voluntary.open(page)).isEqualTo(200);
            worker.open(page + "/sharing");
            worker.page().getByLabel("Which agency?").selectOption("Northshire Families Together");
            worker.page().locator("select[name=dataClass]").selectOption("CORE");
            worker.choose("What was said?", "Take back a yes that was given before");
            worker.type("Who said it?", "Mother");
            worker.page().locator("input[name=competence]").first().check();
            worker.button("Save");
            worker.sees("Take back this permission?");
            worker.button("Yes, take it back");
            worker.reads("Saved.");
            assertThat(voluntary.open(page)).isEqualTo(404);
            voluntary.open("/children");
            voluntary.doesNotRead(area.child(child));
        }
    }

    @ParameterizedTest(name = "{1}, scripts: {0}")
    @CsvSource({"false, Oscar", "true, Mateo"})
    void a_death_is_recorded_in_two_steps_and_everything_else_stops(boolean scripts, String child) {
        String reference = area.child(child);
        try (Visitor worker = Visitor.as(area, area.keyWorker(child), scripts)) {
            worker.open("/children/" + reference + "/death");
            worker.date("On which day?", area.today().plusDays(1));
            worker.button("Continue");
            worker.reads("There is a problem");
            worker.date("On which day?", area.today());
            worker.button("Continue");
            worker.sees("Please check before you confirm");
            worker.type("Type the reference of the record", "WM-BBBB-BB");
            worker.button("Record the death");
            worker.reads("There is a problem");
            worker.type("Type the reference of the record", reference);
            worker.button("Record the death");
            worker.reads("The death is recorded.");
            worker.open("/today");
            worker.reads(child + ": Support the family");
            worker.open("/children/" + reference + "/foundations");
            worker.doesNotRead("Put it right");
        }
    }

    @Test
    void everything_is_reached_and_seen_with_the_tab_key() {
        try (Visitor worker = Visitor.as(area, "sam.okoro", true)) {
            for (String page : List.of("/today", "/children/" + area.child("Callum") + "/sharing", "/refer?new=1")) {
                worker.open(page);
                assertThat(Keyboard.problems(worker)).as(page).isEmpty();
            }
        }
    }

    @Test
    void a_stale_page_keeps_what_was_typed() {
        String page = "/children/" + area.child("Tom") + "/contacts/summary";
        try (Visitor nurse = Visitor.as(area, "nurse", true)) {
            Visitor later = nurse.window();
            nurse.open(page);
            later.open(page);
            nurse.page().locator("main textarea").first().fill("Two adults for every move.");
            nurse.button("Save");
            nurse.reads("Two adults for every move.");
            later.page().locator("main textarea").first().fill("His chair has a tipping guard.");
            later.button("Save");
            later.reads("Two adults for every move.");
            assertThat(later.page().content()).as("both texts").contains("His chair has a tipping guard.");
        }
    }
}
