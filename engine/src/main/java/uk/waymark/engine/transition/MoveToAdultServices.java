package uk.waymark.engine.transition;

import java.time.LocalDate;
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
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.learning.LearningEvent;
import uk.waymark.engine.learning.LearningPrompts;
import uk.waymark.engine.meeting.MeetingKind;
import uk.waymark.engine.meeting.MeetingPages;
import uk.waymark.engine.team.Team;

/** What is decided on a young person's way to adult services, from the named worker to the look back. */
@Component
public class MoveToAdultServices {

    static final String HOPING = "growing_up.hoping";
    static final String WORSENING = "growing_up.worsening";

    private final CareChanges changes;
    private final GrowingUpRecords records;
    private final Together together;
    private final Today today;

    MoveToAdultServices(CareChanges changes, GrowingUpRecords records, Together together, Today today) {
        this.changes = changes;
        this.records = records;
        this.together = together;
        this.today = today;
    }

    /** What the team does together: it meets, and it learns. */
    @Component
    record Together(Team team, MeetingPages meetings, LearningPrompts learning) {}

    /**
     * Names the worker who stays through the move. Source: NICE quality standard QS140, statement 4.
     *
     * @throws Refusal.NotNow {@code meeting.not.in.team} or {@code child.has.died}
     */
    @Transactional
    public void accompaniedBy(Reader reader, String reference, UUID practitioner) {
        OpenCase child = open(reader, reference);
        if (!together.team().practitioners(child.caseId()).contains(practitioner)) {
            throw new Refusal.NotNow("meeting.not.in.team");
        }
        records.begun(child).accompaniedBy(practitioner, today.date());
        made(reader, child, "worker=" + practitioner);
    }

    /** Stores the two plans that stand side by side; both are needed, whatever is hoped for. */
    @Transactional
    public void planBothWays(Reader reader, String reference, String hoping, String worsening) {
        OpenCase child = open(reader, reference);
        if (hoping.isBlank() || worsening.isBlank()) {
            throw new Refusal.NotNow("growing.up.both.plans");
        }
        GrowingUp move = records.begun(child);
        move.planned(
                records.seal(child, HOPING, move.id(), hoping),
                records.seal(child, WORSENING, move.id(), worsening),
                today.date());
        made(reader, child, "planned");
    }

    /**
     * Makes sure that everybody has met within the last year. Source: NICE quality standard QS140, statement 3.
     *
     * @throws Refusal.NotNow {@code growing.up.no.meeting}
     */
    @Transactional(readOnly = true)
    public void requireMeeting(OpenCase child) {
        LocalDate since = today.date().minusYears(1).plusDays(1);
        if (!together.meetings().held(child.caseId(), MeetingKind.TRANSITION, since)) {
            throw new Refusal.NotNow("growing.up.no.meeting");
        }
    }

    /**
     * Six months after the move somebody has asked how it is, and the team is asked what others can learn. Source: NICE
     * guideline NG43: support before and after.
     */
    @Transactional
    public void lookedBack(Reader reader, String reference) {
        OpenCase child = open(reader, reference);
        records.begun(child).end(GrowingUpState.DONE, today.date());
        together.learning().ask(child.caseId(), LearningEvent.TRANSITION, today.date());
        made(reader, child, "done");
    }

    private OpenCase open(Reader reader, String reference) {
        return changes.open(reader, reference, DataClass.CORE, Act.READ);
    }

    private void made(Reader reader, OpenCase child, String what) {
        changes.made(reader, child, AuditAction.FACT_CHANGED, "growing-up " + what);
    }
}
