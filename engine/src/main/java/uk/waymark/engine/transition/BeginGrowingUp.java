package uk.waymark.engine.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.news.GrowingUpBegun;
import uk.waymark.rules.statute.SchoolYear;

/**
 * Begins the move to adult services: from Year 9 or the 14th birthday by itself, earlier by hand. Source: NICE quality
 * standard QS140, statement 1; Children and Families Act 2014, section 30 and the SEND Code of Practice, chapter 8.
 */
@Component
public class BeginGrowingUp {

    private static final int YEAR = 9;
    private static final int AGE = 14;
    private static final int PLAN_ENDS = 25;

    private final CareChanges changes;
    private final GrowingUps moves;
    private final ChildFiles files;
    private final News news;
    private final Today today;

    BeginGrowingUp(CareChanges changes, GrowingUps moves, ChildFiles files, News news, Today today) {
        this.changes = changes;
        this.moves = moves;
        this.files = files;
        this.news = news;
        this.today = today;
    }

    /** Who is told, and where it is written down. */
    @Component
    record News(ApplicationEventPublisher publisher, AuditTrail trail) {}

    /**
     * Begins it by hand.
     *
     * @throws Refusal.NotAllowed {@code growing.up.professional}
     * @throws Refusal.NotNow {@code growing.up.begun} or {@code child.has.died}
     */
    @Transactional
    public void byHand(Reader reader, String reference) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.WRITE);
        if (reader.practitionerId() == null) {
            throw new Refusal.NotAllowed("growing.up.professional");
        }
        if (moves.findByCaseId(child.caseId()).isPresent()) {
            throw new Refusal.NotNow("growing.up.begun");
        }
        begin(child.caseId(), reference, "BY_HAND", reader.accountId());
    }

    /** Begins it for those of these children for whom it is time and has not begun; the answer is for how many. */
    @Transactional
    public int forWhomItIsTime(List<UUID> caseIds) {
        int begun = 0;
        for (ChildFile file : files.findAllById(caseIds)) {
            if (file.status() == ChildStatus.ACTIVE
                    && isTime(file.birthDate(), today.date())
                    && moves.findByCaseId(file.id()).isEmpty()) {
                begin(file.id(), file.reference(), "BY_AGE", null);
                begun++;
            }
        }
        return begun;
    }

    /** Year 9 has begun or the 14th birthday has come, and a plan could still go on. */
    static boolean isTime(LocalDate born, LocalDate day) {
        boolean old = SchoolYear.nationalCurriculumYear(born, day) >= YEAR
                || !born.plusYears(AGE).isAfter(day);
        return old && born.plusYears(PLAN_ENDS).isAfter(day);
    }

    private void begin(UUID caseId, String reference, String why, @Nullable UUID by) {
        moves.saveAndFlush(new GrowingUp(caseId, today.date(), why));
        news.trail.record(Entry.ofChild(caseId, by, AuditAction.FACT_CHANGED, "growing-up begun " + why));
        news.publisher.publishEvent(new GrowingUpBegun(reference));
    }
}
