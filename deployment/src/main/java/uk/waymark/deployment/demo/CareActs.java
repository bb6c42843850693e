package uk.waymark.deployment.demo;

import java.util.Set;
import java.util.UUID;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.ConditionOfChild;
import uk.waymark.engine.casefile.Condition;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.contact.ContactNumbers;
import uk.waymark.engine.contact.ContactWay;
import uk.waymark.engine.contact.NumberDetails;
import uk.waymark.engine.contact.NumberLine;
import uk.waymark.engine.contact.NumberList;
import uk.waymark.engine.contact.RecordContact;
import uk.waymark.engine.learning.LearningEvent;
import uk.waymark.engine.learning.LearningPrompts;
import uk.waymark.engine.planning.OutcomesOfChild;
import uk.waymark.engine.skills.Place;
import uk.waymark.engine.skills.SkillsOfChild;
import uk.waymark.engine.summary.EmergencySummary;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.foundations.CarePhase;

/** What nurses and key workers of Northshire write down about a child's care. */
@DemoPart
class CareActs {

    private final Cast cast;
    private final AccessPolicy policy;
    private final Today today;
    private final ContactNumbers numbers;
    private final Notes notes;

    CareActs(Cast cast, AccessPolicy policy, Today today, ContactNumbers numbers, Notes notes) {
        this.cast = cast;
        this.policy = policy;
        this.today = today;
        this.numbers = numbers;
        this.notes = notes;
    }

    /** Where things are written down. */
    @DemoPart
    record Notes(
            ConditionOfChild condition,
            EmergencySummary summary,
            RecordContact contacts,
            OutcomesOfChild outcomes,
            SkillsOfChild skills,
            LearningPrompts learning,
            NumberList numbers) {}

    /** How the child is; the community nurse has to be in the team. */
    void condition(DemoChild child, String ref, CarePhase phase) {
        Reader nurse = cast.reader(Cast.NURSE);
        Integer category = child.category().isEmpty() ? null : Integer.valueOf(child.category());
        YesNo plan = child.lifeLimiting() == YesNo.YES ? YesNo.YES : YesNo.NO;
        notes.condition()
                .record(
                        nurse,
                        ref,
                        new Condition(child.lifeLimiting(), plan, category, phase, null, null),
                        open(nurse, ref, DataClass.CORE).version());
    }

    /** What the child wants, what the care takes, and something that went well. */
    void whatMatters(Reader worker, String ref) {
        notes.outcomes().add(worker, ref, true, "I want to swim with my brother every week", "Once a month at most");
        notes.skills()
                .need(
                        cast.reader(Cast.NURSE),
                        ref,
                        "Rescue medicine for a long seizure",
                        true,
                        Set.of(Place.HOME, Place.SCHOOL));
        notes.learning().happened(worker, ref, LearningEvent.PRAISE, today.date());
    }

    /** A number that is answered day and night, tried, and given to the family. */
    void nightNumber(Reader worker, String ref) {
        number(worker, ref, "Rainbow nurses", "01632 960555", "always", YesNo.YES);
    }

    /** A number that is answered in office hours only. */
    void dayNumber(Reader worker, String ref) {
        number(worker, ref, "Children's community nurses", "01632 960556", "Mon-Fri 09:00-17:00", YesNo.NO);
    }

    private void number(Reader worker, String ref, String label, String phone, String hours, YesNo atNight) {
        UUID id = numbers.add(
                worker, ref, new NumberDetails(label, phone, hours, true, atNight, atNight, YesNo.YES, YesNo.YES));
        numbers.tested(worker, ref, id, today.date(), version(worker, ref, id));
        numbers.told(worker, ref, id, today.date(), version(worker, ref, id));
    }

    /** Somebody rings every number at night once more. */
    void testNumbers(Reader worker, String ref) {
        for (NumberLine number : notes.numbers().of(open(worker, ref, DataClass.CORE))) {
            numbers.tested(worker, ref, number.id(), today.date(), number.version());
        }
    }

    void noNumberFound(Reader worker, String ref) {
        numbers.noneFound(worker, ref);
    }

    void summary(DemoChild child, String ref) {
        Reader nurse = cast.reader(Cast.NURSE);
        notes.summary()
                .write(
                        nurse,
                        ref,
                        "Call 999 and say that there is a plan at the bedside. " + child.givenName()
                                + "'s rescue medicine is in the red box in the kitchen.",
                        edition(nurse, ref));
        notes.summary()
                .writePlain(
                        nurse,
                        ref,
                        "My name is " + child.givenName()
                                + ". If I am very poorly, my family and my nurse know what helps. Please ask me too.",
                        edition(nurse, ref));
    }

    /** The nurse reads the summary again: it is still right. */
    void confirmSummary(String ref) {
        Reader nurse = cast.reader(Cast.NURSE);
        notes.summary().confirm(nurse, ref, edition(nurse, ref));
    }

    void contact(Reader worker, String ref, String note) {
        notes.contacts().record(worker, ref, new RecordContact.Contact(today.date(), ContactWay.TELEPHONE, note));
    }

    private int edition(Reader reader, String ref) {
        return notes.summary().read(open(reader, ref, DataClass.HEALTH)).version();
    }

    private int version(Reader worker, String ref, UUID number) {
        return notes.numbers().of(open(worker, ref, DataClass.CORE)).stream()
                .filter(line -> line.id().equals(number))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private OpenCase open(Reader reader, String ref, DataClass dataClass) {
        return policy.open(reader, ref, dataClass, Act.READ);
    }
}
