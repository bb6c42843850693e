package uk.waymark.deployment.browser;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.deployment.browser.visit.BrowserTest;
import uk.waymark.deployment.browser.visit.TheArea;
import uk.waymark.deployment.browser.visit.Visitor;

/** The three children whose stories the README walks through, step by step as it says. */
@BrowserTest
class ThreeChildrenBrowserIT {

    private static final String PSYCHOLOGY = "Northshire Educational Psychology Service";

    @Autowired
    private TheArea area;

    @Test
    void ada_waits_for_the_psychologist_until_the_advice_has_come() {
        try (Visitor mother = Visitor.as(area, "parent.ada", true)) {
            mother.sees("Where we are up to");
            mother.reads("3 of 4 here");
            mother.reads("We are ringing those whose report is late.");
            mother.reads(PSYCHOLOGY + ". Late: it should have been here by");
            theLeadSeesWhereChildrenWait();
            thePsychologistWrites();
            theCaseworkerReads();
            mother.link("Where we are up to");
            mother.reads(
                    "Somebody reads all the reports and what you told us. Then they decide whether a plan is needed.");
            mother.doesNotRead("We are ringing those whose report is late.");
        }
    }

    private void theLeadSeesWhereChildrenWait() {
        try (Visitor lead = Visitor.as(area, "sendlead", true)) {
            lead.link("Where children wait");
            lead.reads("For whom children wait");
            lead.link(PSYCHOLOGY + ": Give your advice");
            lead.reads("You see only the children who wait for " + PSYCHOLOGY);
            lead.link("Ada Lindholm");
            lead.reads(PSYCHOLOGY + ": ask why the advice is late");
        }
    }

    private void thePsychologistWrites() {
        try (Visitor psychologist = Visitor.as(area, "psychologist", true)) {
            psychologist.link("Advice to give");
            psychologist.link("Ada");
            psychologist.button("Write the advice");
            psychologist.type("What does Ada do well?", "Ada draws every room from memory.");
            psychologist.type("What does Ada need?", "A quiet corner in each room, every day.");
            psychologist.type("The same in words the family will understand", "Ada learns best where it is quiet.");
            psychologist.button("Send advice");
            psychologist.reads("Thank you");
        }
    }

    private void theCaseworkerReads() {
        try (Visitor caseworker = Visitor.as(area, "caseworker", true)) {
            caseworker.link("Find a child");
            caseworker.type("Name, NHS number or reference", "Ada");
            caseworker.button("Find");
            caseworker.link("LINDHOLM, Ada");
            caseworker.link(PSYCHOLOGY + ": read the advice: is it enough?");
            caseworker.reads("Ada draws every room from memory.");
            caseworker.page().getByLabel("Yes, it is enough").check();
            caseworker.button("Save");
            caseworker.reads("Done. It is off your list.");
        }
    }

    @Test
    void nadia_cannot_be_sent_home_before_everybody_has_met() {
        try (Visitor father = Visitor.as(area, "parent.nadia", true)) {
            father.reads("Before Nadia leaves, you meet with the ward and everybody who helps at home.");
            father.link("Say whether you can come: Planning how Nadia goes home from hospital");
            father.reads("The long room, Eastmoor Health Centre");
        }
        try (Visitor ward = Visitor.as(area, "ward", true)) {
            ward.link("Nadia: Let the child go home");
            ward.reads("The planning meeting has not been held yet. Without it Nadia cannot be recorded as gone home.");
            ward.link("Open the list");
            ward.sees("In hospital, and going home");
            ward.reads("Medicines are at home, and the family knows how to give them");
        }
        try (Visitor keyWorker = Visitor.as(area, "sam.okoro", true)) {
            keyWorker.link("Nadia: Bring everybody together before leaving");
            keyWorker.reads("Bring everybody together before leaving");
        }
    }

    @Test
    void after_caleb_has_died_nothing_is_asked_of_his_mother_and_nobody_is_left_alone() {
        try (Visitor mother = Visitor.as(area, "parent.caleb", true)) {
            mother.reads("We are so sorry");
            mother.reads("Caleb has died. Nothing is asked of you here any more.");
            mother.reads("Sam Okoro");
        }
        try (Visitor keyWorker = Visitor.as(area, "sam.okoro", true)) {
            keyWorker.reads("Caleb: Tell school and services, in person");
            keyWorker.reads("Caleb: Support brothers and sisters");
            keyWorker.link("Caleb: Support the family");
            keyWorker.reads("Support the family");
            keyWorker.link("My children");
            keyWorker.link("STRAUGHAN, Caleb");
            keyWorker.link("See every step");
            keyWorker.reads("No longer needed since");
        }
        try (Visitor psychologist = Visitor.as(area, "psychologist", true)) {
            psychologist.link("Advice to give");
            psychologist.doesNotRead("Caleb");
        }
    }
}
