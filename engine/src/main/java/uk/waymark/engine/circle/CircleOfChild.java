package uk.waymark.engine.circle;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.care.SamePage;
import uk.waymark.engine.care.SealedWords;
import uk.waymark.engine.clock.Today;

/** Records who matters to a child and what supports them; families may write here as well as the team. */
@Component
public class CircleOfChild {

    private static final String CONTINGENCY = "care_circle.contingency";
    private static final String NAME = "important_person.name";
    private static final String PART = "important_person.part";

    private final CareChanges changes;
    private final Stored stored;
    private final SealedWords words;
    private final Today today;

    CircleOfChild(CareChanges changes, Stored stored, SealedWords words, Today today) {
        this.changes = changes;
        this.stored = stored;
        this.words = words;
        this.today = today;
    }

    /** Where it is kept. */
    @Component
    record Stored(CareCircles circles, ImportantPeople people) {}

    /** What is known of the support; the caller has opened the file for reading. */
    @Transactional(readOnly = true)
    public CircleSheet read(OpenCase child) {
        CareCircle circle = circle(child);
        return new CircleSheet(
                circle.facts(),
                words.open(child, CONTINGENCY, child.caseId(), circle.contingencyWords()),
                circle.edition());
    }

    /** The people who matter, in the order in which they were named; the caller has opened the file for reading. */
    @Transactional(readOnly = true)
    public List<PersonLine> people(OpenCase child) {
        return stored.people().findByCaseIdAndEndedOnIsNullOrderById(child.caseId()).stream()
                .map(one -> new PersonLine(
                        one.id(),
                        one.mainCarer(),
                        words.open(child, NAME, one.id(), one.name()),
                        words.open(child, PART, one.id(), one.part()),
                        one.edition()))
                .toList();
    }

    /**
     * Replaces what is known of the support.
     *
     * @throws Refusal.NotNow {@code date.future}, {@code stale.page} or {@code child.has.died}
     */
    @Transactional
    public void record(Reader reader, String reference, CircleSheet sheet) {
        OpenCase child = open(reader, reference);
        LocalDate assessed = sheet.facts().carerAssessedOn();
        if (assessed != null && assessed.isAfter(today.date())) {
            throw new Refusal.NotNow("date.future");
        }
        CareCircle circle = circle(child);
        SamePage.require(sheet.version(), circle.edition());
        circle.has(sheet.facts());
        circle.contingencyWords(words.seal(child, CONTINGENCY, child.caseId(), sheet.contingencyWords()));
        stored.circles().save(circle);
        changes.made(reader, child, AuditAction.FACT_CHANGED, "circle");
    }

    /**
     * Somebody who matters to the child.
     *
     * @throws Refusal.NotNow {@code child.has.died}
     */
    @Transactional
    public UUID add(Reader reader, String reference, String name, String part, boolean mainCarer) {
        OpenCase child = open(reader, reference);
        ImportantPerson person = new ImportantPerson(child.caseId(), mainCarer);
        person.is(words.must(child, NAME, person.id(), name), words.must(child, PART, person.id(), part));
        stored.people().save(person);
        changes.made(reader, child, AuditAction.FACT_CHANGED, "important-person added=" + person.id());
        return person.id();
    }

    /**
     * Somebody is no longer named.
     *
     * @throws Refusal.NotFound {@code person.not.found}
     * @throws Refusal.NotNow {@code stale.page} or {@code child.has.died}
     */
    @Transactional
    public void end(Reader reader, String reference, UUID personId, int version) {
        OpenCase child = open(reader, reference);
        ImportantPerson person = stored.people()
                .findById(personId)
                .filter(found -> found.caseId().equals(child.caseId()) && found.endedOn() == null)
                .orElseThrow(() -> new Refusal.NotFound("person.not.found"));
        SamePage.require(version, person.edition());
        person.end(today.date());
        changes.made(reader, child, AuditAction.FACT_CHANGED, "important-person ended=" + personId);
    }

    private OpenCase open(Reader reader, String reference) {
        return changes.open(reader, reference, DataClass.CORE, Act.WRITE);
    }

    private CareCircle circle(OpenCase child) {
        return stored.circles().findById(child.caseId()).orElseGet(() -> new CareCircle(child.caseId()));
    }
}
