package uk.waymark.deployment.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.deployment.browser.visit.BrowserTest;
import uk.waymark.deployment.browser.visit.PageLook;
import uk.waymark.deployment.browser.visit.TheArea;
import uk.waymark.deployment.browser.visit.Visitor;

/** An educational psychologist is asked for advice, writes it in two sittings, and everybody else learns that it has come. */
@BrowserTest
class PsychologistGivesAdviceBrowserIT {

    private static final String NEEDS = "A quiet place and a list of the day, every morning, from the class teacher.";

    @Autowired
    private TheArea area;

    @ParameterizedTest(name = "{1}, scripts: {0}")
    @CsvSource({"false, Ravi", "true, Catherine"})
    void what_was_saved_is_there_again_and_what_was_sent_is_seen_by_the_team(boolean scripts, String child) {
        String reports = "/children/" + area.child(child) + "/assessment";
        try (Visitor keyWorker = Visitor.as(area, area.keyWorker(child), scripts);
                Visitor psychologist = Visitor.as(area, "psychologist", scripts)) {
            keyWorker.open(reports);
            assertThat(row(keyWorker)).contains("Overdue");
            psychologist.link("Advice to give");
            opens(psychologist, child);
            psychologist.type("What does " + child + " need?", NEEDS);
            psychologist.button("Save and come back");
            opens(psychologist, child);
            assertThat(psychologist.box("What does " + child + " need?").inputValue())
                    .isEqualTo(NEEDS);

            psychologist.button("Send advice");
            psychologist.errorBeside("What does " + child + " do well?", "Say what the child does well");
            assertThat(psychologist.box("What does " + child + " need?").inputValue())
                    .isEqualTo(NEEDS);
            if (scripts) {
                PageLook.isRight(psychologist);
            }
            psychologist.type("What does " + child + " do well?", "Knows every timetable by heart.");
            psychologist.type(
                    "The same in words the family will understand", "A quiet start makes the whole day easier.");
            psychologist.button("Send advice");
            psychologist.reads("Thank you");

            keyWorker.open(reports);
            assertThat(row(keyWorker)).contains("Arrived, being read").doesNotContain("Overdue");
            reads(child, scripts);
        }
    }

    private static void opens(Visitor psychologist, String child) {
        psychologist
                .page()
                .locator("main table a:has-text('" + child + "')")
                .first()
                .click();
        psychologist.button("Write the advice");
        psychologist.sees("Your advice about " + child);
    }

    /** The caseworker reads it, and nobody is asked any more why it is late. */
    private void reads(String child, boolean scripts) {
        try (Visitor caseworker = Visitor.as(area, "caseworker", scripts)) {
            caseworker.task(child, "Read the advice");
            caseworker.reads(NEEDS);
            caseworker.open("/children/" + area.child(child));
            caseworker.doesNotRead("Ask why the advice is late");
        }
        if (child.equals("Ravi")) {
            try (Visitor mother = Visitor.as(area, "parent.ravi", scripts)) {
                mother.sees("Where we are up to");
                mother.reads("Arrived, being read");
                mother.doesNotRead("Late: it should have been here");
            }
        }
    }

    private static String row(Visitor visitor) {
        return visitor.page()
                .locator("main tr:has-text('Educational psychologist')")
                .first()
                .innerText();
    }
}
