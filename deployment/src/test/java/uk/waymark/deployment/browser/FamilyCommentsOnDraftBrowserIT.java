package uk.waymark.deployment.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.deployment.browser.visit.BrowserTest;
import uk.waymark.deployment.browser.visit.PageLook;
import uk.waymark.deployment.browser.visit.TheArea;
import uk.waymark.deployment.browser.visit.Visitor;

/** A mother reads the draft plan, says what she thinks section by section, loses no word, and is heard. */
@BrowserTest
class FamilyCommentsOnDraftBrowserIT {

    private static final String ABOUT_G = "She has her medicine at eleven, not at noon.";
    private static final String WHOLE = "Nothing is said about the nights.";

    @Autowired
    private TheArea area;

    @Test
    void what_a_mother_says_to_a_section_reaches_those_who_write_the_plan() {
        try (Visitor looking = Visitor.as(area, "parent", true);
                Visitor mother = Visitor.as(area, "parent", false)) {
            PageLook.isRight(looking);
            looking.link("Say what you think of the draft plan");
            looking.sees("Say what you think of the draft plan");
            PageLook.isRight(looking);

            mother.reads("We wait for what you think");
            mother.link("Say what you think of the draft plan");
            mother.button("Send what I think");
            mother.errorBeside("What is right, wrong or missing?", "Write what is right, wrong or missing");
            mother.page().getByText("Say something about section G").click();
            mother.type("What do you think of section G?", ABOUT_G);
            mother.button("Send what I think");
            mother.reads("Choose whether a meeting is wanted");
            assertThat(mother.box("What do you think of section G?")).isVisible();
            assertThat(mother.box("What do you think of section G?")).hasValue(ABOUT_G);
            mother.type("What is right, wrong or missing?", WHOLE);
            mother.type("Which school or college would you like?", "Hill School");
            mother.choose("Would you like to meet us about it?", "Yes");
            mother.choose("Would you like us to look at a personal budget?", "I do not know yet");
            mother.button("Send what I think");

            mother.sees("Where we are up to");
            mother.page()
                    .getByText("Thank you. We have what you think of the draft")
                    .waitFor();
            mother.reads("Somebody reads what you said, answers you");
            mother.doesNotRead("Say what you think of the draft plan");
            mother.link("The plan");
            mother.reads(ABOUT_G);
        }
        theOthersReadIt();
    }

    private void theOthersReadIt() {
        try (Visitor caseworker = Visitor.as(area, "caseworker", false);
                Visitor keyWorker = Visitor.as(area, area.keyWorker("Amira"), false)) {
            caseworker.task("Amira", "Answer the family");
            caseworker.reads("About section G, Health provision: " + ABOUT_G);
            caseworker.reads(WHOLE);
            caseworker.reads("School or college asked for: Hill School. A meeting: yes.");
            keyWorker.open("/children/" + area.child("Amira") + "/plan");
            keyWorker.reads(ABOUT_G);
            keyWorker.reads(WHOLE);
        }
    }
}
