package uk.waymark.deployment.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.deployment.browser.visit.BrowserTest;
import uk.waymark.deployment.browser.visit.TheArea;
import uk.waymark.deployment.browser.visit.Visitor;

/** From a request to a key worker, as caseworkers, a manager and a key worker do it on their pages. */
@BrowserTest
class DecisionBrowserIT {

    private static final String CONFIRM = "Confirm that we will assess";
    private static final String WEIGH = "Weigh the evidence and decide";
    private static final String REASON = "The reports show needs that the school alone cannot meet.";

    @Autowired
    private TheArea area;

    @ParameterizedTest(name = "{1}, scripts: {0}")
    @CsvSource({"false, Jaya", "true, Aisha"})
    void a_caseworker_decides_and_the_next_task_appears(boolean scripts, String child) {
        try (Visitor caseworker = Visitor.as(area, "caseworker", scripts)) {
            caseworker.task(child, CONFIRM, WEIGH);
            caseworker.button("Record the decision");
            caseworker.reads("There is a problem");
            caseworker.type("Why? The family reads these words", REASON);
            caseworker.button("Record the decision");
            assertThat(caseworker.box("Why? The family reads these words").inputValue())
                    .as("what was typed before the answer was missing")
                    .isEqualTo(REASON);
            caseworker.choose("What do you decide?", "Yes, we will assess");
            caseworker.button("Record the decision");
            caseworker.reads("Done. It is off your list.");
            caseworker.open("/children/" + area.child(child));
            caseworker.reads("Tell the family");
        }
    }

    @ParameterizedTest(name = "{1}, scripts: {0}")
    @CsvSource({"false, Theo", "true, Iris"})
    void the_manager_confirms_a_key_worker_who_then_accepts(boolean scripts, String child) {
        String chosen;
        try (Visitor manager = Visitor.as(area, "manager", scripts)) {
            manager.task(child, "Confirm the key worker");
            chosen = manager.page()
                    .locator("fieldset .govuk-radios__label")
                    .first()
                    .innerText();
            manager.choose("Who is to be the key worker?", chosen);
            manager.button("Confirm");
            manager.reads("Done. It is off your list.");
        }
        String account = chosen.equals("Tess Calloway")
                ? "leaving.worker"
                : chosen.toLowerCase(Locale.ROOT).replace(' ', '.');
        try (Visitor keyWorker = Visitor.as(area, account, scripts)) {
            keyWorker.task(child, "Accept this family as their key worker");
            keyWorker.choose("Will you be this family's key worker?", "Yes, I will");
            keyWorker.button("Send my answer");
            keyWorker.reads("Done. It is off your list.");
            keyWorker.open("/children");
            keyWorker.reads(child);
        }
    }

    @Test
    void a_task_that_somebody_else_has_just_done_says_so() {
        try (Visitor first = Visitor.as(area, "caseworker", true);
                Visitor second = Visitor.as(area, "caseworker.two", true)) {
            String page = first.task("Maya", CONFIRM, WEIGH);
            second.open(page);
            decides(first);
            first.reads("Done. It is off your list.");
            decides(second);
            second.sees("Somebody has just done this");
        }
    }

    @ParameterizedTest(name = "{1}, scripts: {0}")
    @CsvSource({"false, Finn", "true, Omar"})
    void a_sign_out_in_mid_form_loses_no_word(boolean scripts, String child) {
        try (Visitor caseworker = Visitor.as(area, "caseworker", scripts)) {
            caseworker.open("/children/" + area.child(child));
            caseworker.task(child, CONFIRM, WEIGH);
            String box = caseworker.page().locator("main textarea").first().getAttribute("id");
            caseworker.page().locator("#" + box).fill("Words that took an hour to find.");
            Visitor other = caseworker.window();
            other.open("/today");
            other.button("Sign out");
            other.reads("You are signed out.");
            caseworker.page().locator("main form button[type=submit]").first().click();
            caseworker.sees("You were signed out, nothing is lost");
            caseworker.signIn("caseworker");
            caseworker.sees("Send what you typed?");
            caseworker.reads("Words that took an hour to find.");
            caseworker.button("Send it now");
            caseworker.page().waitForLoadState();
            assertThat(caseworker.page().locator("main").innerText())
                    .as("the form again with its words, or done")
                    .satisfiesAnyOf(
                            text -> assertThat(
                                            caseworker.page().locator("#" + box).inputValue())
                                    .isEqualTo("Words that took an hour to find."),
                            text -> assertThat(text).contains("Done."));
        }
    }

    private void decides(Visitor caseworker) {
        caseworker.choose("What do you decide?", "Yes, we will assess");
        caseworker.type("Why? The family reads these words", REASON);
        caseworker.button("Record the decision");
    }
}
