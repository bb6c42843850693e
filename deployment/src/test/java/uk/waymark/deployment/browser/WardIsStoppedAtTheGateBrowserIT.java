package uk.waymark.deployment.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.deployment.browser.visit.BrowserTest;
import uk.waymark.deployment.browser.visit.PageLook;
import uk.waymark.deployment.browser.visit.TheArea;
import uk.waymark.deployment.browser.visit.Visitor;

/** A ward cannot send a child home before everybody has met, sees what it can do instead, and goes on once a manager says so. */
@BrowserTest
class WardIsStoppedAtTheGateBrowserIT {

    private static final String CHILD = "Logan";
    private static final String WHY = "The nurses and the family met at the bedside; snow closes the road tomorrow.";

    @Autowired
    private TheArea area;

    @Test
    void without_the_meeting_nobody_is_recorded_as_gone_home_until_a_manager_answers_for_it() {
        try (Visitor ward = Visitor.as(area, "ward", false);
                Visitor father = Visitor.as(area, "parent.logan", false)) {
            father.reads("Before Logan leaves, you meet with the ward and everybody who helps at home.");
            father.reads("Say whether you can come: Planning how Logan goes home from hospital");
            ward.task(CHILD, "Let the child go home");
            ward.reads("The planning meeting has not been held yet.");
            leaves(ward);
            ward.reads("There is a problem");
            ward.reads("The planning meeting");
            looksRight();
            ward.link("Plan the meeting");
            ward.sees("Plan a meeting");
            aManagerAnswersForIt();

            ward.task(CHILD, "Let the child go home");
            ward.doesNotRead("The planning meeting has not been held yet.");
            leaves(ward);
            ward.reads("Done. It is off your list.");
            father.open("/today");
            father.reads("A nurse comes to see you at home.");
        }
        theNursesVisit();
    }

    private void leaves(Visitor ward) {
        ward.page().getByText("Yes, the child has left").click();
        ward.date("On which day?", area.today());
        ward.page()
                .getByText("Home", new Page.GetByTextOptions().setExact(true))
                .click();
        ward.button("Save");
    }

    private void looksRight() {
        try (Visitor looking = Visitor.as(area, "ward", true)) {
            looking.task(CHILD, "Let the child go home");
            PageLook.isRight(looking);
            looking.page().getByText("Yes, the child has left").click();
            looking.button("Save");
            looking.page()
                    .locator("#on-error:has-text('Enter the day on which the child left')")
                    .waitFor();
        }
    }

    private void aManagerAnswersForIt() {
        try (Visitor manager = Visitor.as(area, "manager", false)) {
            manager.open("/children/" + area.child(CHILD) + "/hospital");
            manager.page()
                    .locator("summary:has-text('Let the child go home without the meeting')")
                    .click();
            manager.type("Why can the meeting not be waited for, and who has been spoken to instead?", WHY);
            manager.button("Let the child go home");
            manager.reads("A manager has said that Logan may go home without the planning meeting");
        }
    }

    private void theNursesVisit() {
        try (Visitor nurse = Visitor.as(area, "nurse", false);
                Visitor keyWorker = Visitor.as(area, area.keyWorker(CHILD), false)) {
            nurse.task(CHILD, "Visit the child at home");
            keyWorker.open("/children/" + area.child(CHILD) + "/hospital");
            keyWorker.reads(WHY);
            keyWorker.reads("Dr Helen Strand");
            keyWorker.link("Add somebody of the ward to the team");
            keyWorker.sees("Team around " + CHILD);
        }
    }
}
