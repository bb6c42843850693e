package uk.waymark.engine.moving;

import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.care.SamePage;
import uk.waymark.engine.care.SealedWords;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.news.CaseClosing;
import uk.waymark.engine.news.MoveTakenBack;
import uk.waymark.rules.statute.StatutoryPeriod;

/**
 * Takes back a move that was recorded by mistake, as long as nobody outside has been told. What ended cannot be brought back as
 * it was: it begins anew, and the law's time counts on from the first request as if it had never stopped.
 */
@Component
public class TakeMoveBack {

    private static final String REASON = "family_move.reason";
    private static final String WHY = "the move was recorded by mistake";

    /**
     * Those of a request, and those of continuing care, which no journey begins; a review, a hospital stay or a question to a
     * panel gets new dates when it begins anew.
     */
    private static final Set<StatutoryPeriod> COUNT_ON = EnumSet.of(
            StatutoryPeriod.DECIDE_TO_ASSESS,
            StatutoryPeriod.DECIDE_NO_PLAN,
            StatutoryPeriod.FINAL_PLAN,
            StatutoryPeriod.DECIDE_CONTINUING_CARE,
            StatutoryPeriod.FIRST_CONTINUING_CARE_REVIEW,
            StatutoryPeriod.CONTINUING_CARE_REVIEW);

    private final AccessPolicy policy;
    private final ChildFiles files;
    private final Changing changing;
    private final BeginsAnew anew;
    private final Clocks clocks;

    TakeMoveBack(AccessPolicy policy, ChildFiles files, Changing changing, BeginsAnew anew, Clocks clocks) {
        this.policy = policy;
        this.files = files;
        this.changing = changing;
        this.anew = anew;
        this.clocks = clocks;
    }

    /** How the mistake is written down. */
    @Component
    record Changing(
            FamilyMoves moves,
            CareChanges changes,
            SealedWords words,
            EntityManager entities,
            ApplicationEventPublisher news,
            Today today) {}

    /**
     * Takes the move back.
     *
     * @param reason what was wrong; it is sealed
     * @param version the edition of the child's file that the page showed
     * @throws Refusal.NotAllowed when the reader does not decide for the authority
     * @throws Refusal.NotNow {@code move.none}, {@code move.told.already} once somebody outside has been told, {@code
     *     move.reason.missing}, {@code stale.page}
     */
    @Transactional
    public void takeBack(Reader reader, String reference, String reason, int version) {
        OpenCase child = policy.open(reader, reference, DataClass.CORE, Act.DECIDE);
        ChildFile file = files.findById(child.caseId()).orElseThrow();
        SamePage.require(version, file.version());
        FamilyMove move = require(child);
        if (reason.isBlank()) {
            throw new Refusal.NotNow("move.reason.missing");
        }
        move.takenBack(changing.today().date(), changing.words().must(child, REASON, move.id(), reason));
        clocks.cancelAbout(child.caseId(), move.subject(), WHY, reader.accountId());
        file.stands(move.statusBefore());
        SamePage.write(changing.entities());
        clocks.resume(child.caseId(), COUNT_ON, CaseClosing.Why.MOVED.words(), WHY, reader.accountId());
        OpenCase open = policy.open(reader, reference, DataClass.CORE, Act.DECIDE);
        changing.changes().made(reader, open, AuditAction.MOVE_RECORDED, "taken-back");
        anew.from(reader, open, move.facts().stood());
        // Last, for until here the step of handing over may be what lets the reader see the child.
        changing.news().publishEvent(new MoveTakenBack(child.reference()));
    }

    private FamilyMove require(OpenCase child) {
        FamilyMove move = changing.moves().findByCaseIdOrderByIdDesc(child.caseId()).stream()
                .findFirst()
                .filter(known -> child.status() == ChildStatus.MOVED)
                .orElseThrow(() -> new Refusal.NotNow("move.none"));
        if (!move.facts().mayBeTakenBack()) {
            throw new Refusal.NotNow("move.told.already");
        }
        return move;
    }
}
