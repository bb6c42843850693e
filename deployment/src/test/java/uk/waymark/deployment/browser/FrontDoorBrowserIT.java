package uk.waymark.deployment.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.deployment.browser.visit.BrowserTest;
import uk.waymark.deployment.browser.visit.TheArea;
import uk.waymark.deployment.browser.visit.Visitor;

/** The one front door, for professionals and for families, and what it says to those who mistype or may not come in. */
@BrowserTest
class FrontDoorBrowserIT {

    private static final String STORY = "She sleeps three hours a night and school is too loud for her.";

    @Autowired
    private TheArea area;

    @ParameterizedTest(name = "{1} {2}, scripts: {0}")
    @CsvSource({"false, Ameerah, Yusef, NS1 4AB", "true, Noa, Fayrweather, NS2 3PP"})
    void a_professional_looks_for_the_child_first_and_asks_once(
            boolean scripts, String given, String family, String postcode) {
        try (Visitor ward = Visitor.as(area, "ward", scripts)) {
            ward.link("Ask for help for a child");
            ward.sees("Who is the child?");
            ward.type("Given names", given);
            ward.type("Family name", family);
            ward.date("Date of birth", area.today().plusDays(1));
            ward.type("Postcode of the child's home (optional)", postcode);
            ward.type("NHS number (optional)", "485 777 3457");
            ward.button("Continue");
            ward.reads("The NHS number is not right");
            ward.reads("cannot be in the future");
            assertThat(ward.box("Given names").inputValue()).isEqualTo(given);
            assertThat(ward.box("NHS number (optional)").inputValue()).isEqualTo("485 777 3457");

            ward.type("NHS number (optional)", "");
            ward.date("Date of birth", area.today().minusYears(8));
            ward.button("Continue");
            ward.sees("Is the child known already?");
            ward.button("Continue");
            ward.reads("is the child you mean");
            ward.page().getByLabel("Another child").all().forEach(answer -> answer.check());
            ward.button("Continue");
            ward.sees("What does " + given + " " + family + " need?");
            ward.type("What is happening, and what would help?", STORY);
            ward.button("Send the request");
            ward.reads("There is a problem");
            assertThat(ward.box("What is happening, and what would help?").inputValue())
                    .isEqualTo(STORY);
            ward.page().locator("input[name=services]").first().check();
            ward.page().locator("input[name=askedBy]").first().check();
            ward.type("Your name", "Dr Helen Strand");
            ward.type("Your telephone number or email address", "01632 960026");
            ward.date("The area received this request on", area.today());
            ward.doubleClick("Send the request");
            ward.sees("Your request has arrived");
            assertThat(area.count(given)).as("after an impatient second click").isEqualTo(1);
            assertThat(ward.path()).contains(area.child(given)).doesNotContain(given);
        }
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {false, true})
    void a_family_asks_without_an_account(boolean scripts) {
        String given = scripts ? "Marigold" : "Bartholomew";
        try (Visitor family = Visitor.stranger(area, scripts)) {
            family.open("/");
            family.link("Ask for help here");
            family.sees("Ask for help for a child or young person");
            family.button("Send");
            family.reads("There is a problem");
            family.type("Given names", given);
            family.type("Family name", "Quillfeather");
            family.date("Date of birth", area.today().minusYears(6));
            family.type("NHS number, if you have it at hand (optional)", "485 777 3457");
            family.type("What is happening, and what would help?", STORY);
            family.page().locator("input[name=askedBy]").first().check();
            family.type("Your name", "Somebody");
            family.type("How can we reach you?", "01632 960000");
            family.button("Send");
            family.reads("The NHS number is not right");
            assertThat(family.box("What is happening, and what would help?").inputValue())
                    .isEqualTo(STORY);
            family.type("NHS number, if you have it at hand (optional)", "");
            family.button("Send");
            family.sees("Your request has arrived");
            family.reads(area.child(given));
        }
    }

    @Test
    void an_unknown_reference_and_somebody_else_s_child_are_the_same_page() {
        try (Visitor school = Visitor.as(area, "school", true)) {
            assertThat(school.open("/children/WM-BBBB-BB")).isEqualTo(404);
            String unknown = school.text();
            assertThat(school.open("/children/" + area.child("Oscar"))).isEqualTo(404);
            assertThat(school.text()).isEqualTo(unknown).contains("We cannot find this child");
            assertThat(school.open("/tasks/00000000-0000-7000-8000-000000000000"))
                    .isEqualTo(404);
        }
    }

    @Test
    void a_wrong_password_says_no_more_than_that() {
        try (Visitor somebody = Visitor.stranger(area, false)) {
            somebody.open("/sign-in");
            somebody.type("User name", "caseworker");
            somebody.page().locator("#password").fill("guessed");
            somebody.button("Sign in");
            somebody.reads("The name or the password is not right");
            assertThat(somebody.box("User name").inputValue()).isEqualTo("caseworker");
        }
    }
}
