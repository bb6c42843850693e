package uk.waymark.engine.skills;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.answers.Cover;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.care.SamePage;
import uk.waymark.engine.care.SealedWords;
import uk.waymark.engine.clock.Today;

/** Records which care of a child takes skill, and who has been trained for it where and until when. */
@Component
public class SkillsOfChild {

    private static final String SKILL = "skill_need.skill";
    private static final String NAME = "trained_person.name";

    private final CareChanges changes;
    private final Stored stored;
    private final SealedWords words;
    private final Today today;

    SkillsOfChild(CareChanges changes, Stored stored, SealedWords words, Today today) {
        this.changes = changes;
        this.stored = stored;
        this.words = words;
        this.today = today;
    }

    /** Where it is kept. */
    @Component
    record Stored(SkillsChecks checks, SkillNeeds needs, TrainedPeople people) {}

    /** The day on which somebody last looked; null when nobody has. The caller has opened the file for reading health. */
    @Transactional(readOnly = true)
    public @Nullable LocalDate lookedOn(OpenCase child) {
        return stored.checks()
                .findById(child.caseId())
                .map(SkillsCheck::lookedOn)
                .orElse(null);
    }

    /** Every skill with its places and people; the caller has opened the file for reading health. */
    @Transactional(readOnly = true)
    public List<SkillLine> list(OpenCase child) {
        List<TrainedPerson> people = stored.people().findByCaseIdAndEndedOnIsNullOrderById(child.caseId());
        return stored.needs().findByCaseIdAndEndedOnIsNullOrderById(child.caseId()).stream()
                .map(need -> new SkillLine(
                        need.id(),
                        words.open(child, SKILL, need.id(), need.skill()),
                        need.vital(),
                        need.places().stream()
                                .map(place -> place(child, need, place, people))
                                .toList(),
                        need.edition()))
                .toList();
    }

    private SkillLine.PlaceLine place(OpenCase child, SkillNeed need, Place place, List<TrainedPerson> all) {
        List<TrainedPerson> here = all.stream()
                .filter(person -> person.skillId().equals(need.id()) && person.place() == place)
                .toList();
        List<LocalDate> until = here.stream().map(TrainedPerson::validUntil).toList();
        return new SkillLine.PlaceLine(
                place,
                Cover.of(until, today.date()),
                here.stream()
                        .map(person -> new SkillLine.PersonLine(
                                person.id(),
                                words.open(child, NAME, person.id(), person.name()),
                                person.validUntil(),
                                person.edition()))
                        .toList());
    }

    /**
     * Somebody has looked, and the list is whole; an empty list then says that no skill is needed.
     *
     * @throws Refusal.NotNow {@code child.has.died}
     */
    @Transactional
    public void looked(Reader reader, String reference) {
        OpenCase child = changes.openHealth(reader, reference);
        looked(child, reader);
        changes.made(reader, child, AuditAction.FACT_CHANGED, "skills looked at");
    }

    /**
     * A skill that the care takes.
     *
     * @throws Refusal.NotNow {@code skill.place.missing} or {@code child.has.died}
     */
    @Transactional
    public UUID need(Reader reader, String reference, String skill, boolean vital, Set<Place> places) {
        OpenCase child = changes.openHealth(reader, reference);
        if (places.isEmpty()) {
            throw new Refusal.NotNow("skill.place.missing");
        }
        SkillNeed need = new SkillNeed(child.caseId(), vital, places);
        need.is(words.must(child, SKILL, need.id(), skill));
        stored.needs().save(need);
        looked(child, reader);
        changes.made(reader, child, AuditAction.FACT_CHANGED, "skill added=" + need.id());
        return need.id();
    }

    /**
     * Somebody has been trained.
     *
     * @throws Refusal.NotFound {@code skill.not.found}
     * @throws Refusal.NotNow {@code skill.place.unknown} or {@code child.has.died}
     */
    @Transactional
    public UUID trained(Reader reader, String reference, UUID skillId, Training training) {
        OpenCase child = changes.openHealth(reader, reference);
        SkillNeed need = need(child, skillId);
        if (!need.places().contains(training.place())) {
            throw new Refusal.NotNow("skill.place.unknown");
        }
        TrainedPerson person = new TrainedPerson(need, training.place(), training.validUntil());
        person.is(words.must(child, NAME, person.id(), training.name()));
        stored.people().save(person);
        changes.made(reader, child, AuditAction.FACT_CHANGED, "trained=" + person.id());
        return person.id();
    }

    /**
     * A skill is no longer needed.
     *
     * @throws Refusal.NotFound {@code skill.not.found}
     * @throws Refusal.NotNow {@code stale.page} or {@code child.has.died}
     */
    @Transactional
    public void end(Reader reader, String reference, UUID skillId, int version) {
        OpenCase child = changes.openHealth(reader, reference);
        SkillNeed need = need(child, skillId);
        SamePage.require(version, need.edition());
        need.end(today.date());
        changes.made(reader, child, AuditAction.FACT_CHANGED, "skill ended=" + skillId);
    }

    /**
     * Somebody who was trained is no longer there.
     *
     * @throws Refusal.NotFound {@code person.not.found}
     * @throws Refusal.NotNow {@code stale.page} or {@code child.has.died}
     */
    @Transactional
    public void left(Reader reader, String reference, UUID personId, int version) {
        OpenCase child = changes.openHealth(reader, reference);
        TrainedPerson person = stored.people()
                .findById(personId)
                .filter(found -> found.caseId().equals(child.caseId()) && found.endedOn() == null)
                .orElseThrow(() -> new Refusal.NotFound("person.not.found"));
        SamePage.require(version, person.edition());
        person.end(today.date());
        changes.made(reader, child, AuditAction.FACT_CHANGED, "trained ended=" + personId);
    }

    private void looked(OpenCase child, Reader reader) {
        SkillsCheck check = stored.checks()
                .findById(child.caseId())
                .orElseGet(() -> new SkillsCheck(child.caseId(), today.date(), reader.accountId()));
        check.again(today.date(), reader.accountId());
        stored.checks().save(check);
    }

    private SkillNeed need(OpenCase child, UUID skillId) {
        return stored.needs()
                .findById(skillId)
                .filter(found -> found.caseId().equals(child.caseId()) && found.endedOn() == null)
                .orElseThrow(() -> new Refusal.NotFound("skill.not.found"));
    }
}
