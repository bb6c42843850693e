package uk.waymark.deployment.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.deployment.browser.visit.BrowserTest;
import uk.waymark.deployment.browser.visit.PageLook;
import uk.waymark.deployment.browser.visit.TheArea;
import uk.waymark.deployment.browser.visit.Visitor;

/** A family asks to talk about what matters if things change, says not now, then makes a plan and reads the one that holds. */
@BrowserTest
class FamilyDecidesWhatMattersBrowserIT {

    private static final String NOT_NOW = "Not before the holidays. We want to laugh first.";
    private static final String WANTED = "Now we would like to write it down.";
    private static final String PLAN = "At home if we can, with music and no bright light.";
    private static final String WISH = "We would like to talk about this";
    private static final String OFFER = "Offer to talk";

    @Autowired
    private TheArea area;

    @ParameterizedTest(name = "{1}, scripts: {0}")
    @CsvSource({"false, Beatrix, parent.beatrix", "true, Callum, youngperson"})
    void a_family_decides_whether_and_when_and_reads_the_plan_that_holds(boolean scripts, String child, String who) {
        try (Visitor mother = Visitor.as(area, who, scripts);
                Visitor nurse = Visitor.as(area, "nurse", scripts)) {
            asks(mother, scripts, wish(who));
            mother.open("/today?done=saved");
            mother.reads("Somebody who knows you will ask whether you would like to talk.");
            answers(nurse, child, "They do not want one now, or want time to think", NOT_NOW, true);
            opens(mother, child);
            mother.reads("that you do not want a plan now");
            mother.reads(NOT_NOW);
            mother.reads("You can ask us sooner.");

            asks(mother, scripts, wish(who));
            answers(nurse, child, "They want to make a plan", WANTED, false);
            opens(mother, child);
            mother.reads("There is no plan yet");
            isWritten(nurse, child);
            opens(mother, child);
            mother.doesNotRead(PLAN);
            isAgreed(nurse, child);
            opens(mother, child);
            mother.reads("There is a plan. You agreed to it on");
            mother.reads(PLAN);
            mother.reads("Agreed by Dr Ada Bello, and by Laura Holloway.");
            mother.reads("This is the newest version");
            aCopyGoesOut(child);
            opens(mother, child);
            mother.reads("Hill School. Does not have the newest plan yet.");
        }
    }

    /** A young person speaks for themselves. */
    private static String wish(String who) {
        return who.startsWith("youngperson") ? "I would like to talk about this" : WISH;
    }

    private void opens(Visitor mother, String child) {
        mother.open("/children/" + area.child(child) + "/advance-care-plan");
        mother.sees("What matters if things change");
    }

    private static void asks(Visitor mother, boolean scripts, String wish) {
        mother.open("/today?done=saved");
        mother.link("Care and support");
        mother.link("Read more, or ask to talk about it");
        mother.sees("What matters if things change");
        if (scripts) {
            PageLook.isRight(mother);
        }
        mother.button(wish);
        mother.page().getByText("Thank you. Somebody whom you know").waitFor();
    }

    private void answers(Visitor nurse, String child, String answer, String words, boolean later) {
        nurse.task(child, OFFER);
        nurse.choose("What do child and family say?", answer);
        nurse.type("What did they say, or why not now?", words);
        if (later) {
            nurse.date("If it is not now: when may we ask again?", area.today().plusDays(60));
        }
        nurse.button("Save");
        nurse.reads("Done. It is off your list.");
    }

    private static void isWritten(Visitor nurse, String child) {
        nurse.task(child, "Write the plan together");
        nurse.type("What do child and family want others to do, and not to do?", PLAN);
        nurse.button("The draft is written");
        nurse.reads("Done. It is off your list.");
    }

    private void isAgreed(Visitor nurse, String child) {
        nurse.task(child, "Agree");
        nurse.reads(PLAN);
        nurse.choose("Is this draft agreed?", "Yes");
        nurse.type("Which senior clinician agreed?", "Dr Ada Bello");
        nurse.type("Who spoke for the child?", "Laura Holloway");
        nurse.date("On which day?", area.today());
        nurse.date("Until when does it hold?", area.today().plusDays(180));
        nurse.button("Save");
        nurse.reads("Done. It is off your list.");
    }

    private void aCopyGoesOut(String child) {
        try (Visitor worker = Visitor.as(area, area.keyWorker(child), false)) {
            worker.open("/children/" + area.child(child) + "/advance-care-plan");
            worker.type("Add somebody who holds a copy", "Hill School");
            worker.button("Add to the list");
            worker.reads("Hill School");
        }
    }
}
