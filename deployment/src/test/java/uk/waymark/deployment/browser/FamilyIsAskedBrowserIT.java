package uk.waymark.deployment.browser;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.deployment.browser.visit.BrowserTest;
import uk.waymark.deployment.browser.visit.PageLook;
import uk.waymark.deployment.browser.visit.TheArea;
import uk.waymark.deployment.browser.visit.Visitor;

/** Parents do what is asked of them: they choose a key worker, tell their views, prepare a review and answer proposed changes. */
@BrowserTest
class FamilyIsAskedBrowserIT {

    private static final String SENT = "Thank you. We have what you told us";

    @Autowired
    private TheArea area;

    @Test
    void a_mother_tells_what_she_and_her_child_want_and_chooses_a_key_worker() {
        try (Visitor mother = Visitor.as(area, "parent.saanvi", true)) {
            mother.link("Tell us what you and Saanvi think and want");
            PageLook.isRight(mother);
            mother.type("In Saanvi's own words, or as those who know Saanvi best saw it", "She laughs when it rains.");
            mother.button("Send what we think");
            mother.reads("There is a problem");
            mother.reads("She laughs when it rains.");
            mother.choose("How did Saanvi tell it?", "By how they look, move and react, as those who know them saw it");
            mother.type("In your own words", "One folder for everybody.");
            mother.choose("How do you tell it?", "In writing");
            mother.choose("Is an interpreter needed, for spoken or signed language?", "No");
            mother.choose(
                    "Would you like somebody who does not belong to us to help you with all this?",
                    "I do not know yet");
            mother.button("Send what we think");
            mother.sees("Where we are up to");
            mother.page().getByText(SENT).waitFor();
            mother.doesNotRead("Tell us what you and Saanvi think and want");

            mother.link("Say whom you would like as your key worker");
            PageLook.isRight(mother);
            mother.choose("Whom would you like as your key worker?", "I have no preference");
            mother.button("Send my answer");
            mother.reads("The team manager looks at your answer and chooses.");
        }
        try (Visitor caseworker = Visitor.as(area, "caseworker", false)) {
            caseworker.open("/children/" + area.child("Saanvi") + "/assessment");
            caseworker.reads("She laughs when it rains.");
            caseworker.reads("One folder for everybody.");
        }
    }

    @Test
    void a_mother_says_before_the_review_how_the_year_was() {
        try (Visitor mother = Visitor.as(area, "parent.catherine", false);
                Visitor looking = Visitor.as(area, "parent.catherine", true)) {
            looking.link("Say what has gone well and what should change");
            PageLook.isRight(looking);
            mother.link("Say what has gone well and what should change");
            mother.type(
                    "What has gone well, what is hard, and what should change?", "She reads at night, to her rabbit.");
            mother.button("Send what I say");
            mother.sees("Where we are up to");
            mother.doesNotRead("Say what has gone well and what should change");
            mother.open("/children/" + area.child("Catherine") + "/reviews");
            mother.reads("She reads at night, to her rabbit.");
        }
        try (Visitor caseworker = Visitor.as(area, "caseworker", false)) {
            caseworker.open("/children/" + area.child("Catherine") + "/reviews");
            caseworker.reads("She reads at night, to her rabbit.");
        }
    }

    @Test
    void a_mother_answers_the_changes_that_are_proposed_after_the_review() {
        try (Visitor mother = Visitor.as(area, "parent.beatrix", false);
                Visitor looking = Visitor.as(area, "parent.beatrix", true)) {
            looking.link("Say what you think of the changes to the plan");
            PageLook.isRight(looking);
            mother.link("Say what you think of the changes to the plan");
            mother.reads("A quiet room and half an hour of rest at noon");
            mother.type("What would you like to say about it?", "The room must have a window.");
            mother.button("Send my answer");
            mother.reads("There is a problem");
            mother.reads("The room must have a window.");
            mother.choose("What do you think of the changes?", "I would like something else to change");
            mother.button("Send my answer");
            mother.sees("Where we are up to");
            mother.reads("Somebody looks at what you said, finishes the plan and sends it to you.");
        }
        try (Visitor caseworker = Visitor.as(area, "caseworker", false)) {
            caseworker.task("Beatrix", "Send the changed plan");
            caseworker.reads("The room must have a window.");
        }
    }
}
