package uk.waymark.engine.moving;

import java.time.LocalDate;
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
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.closing.EverythingStops;
import uk.waymark.engine.closing.TellClosing;
import uk.waymark.engine.news.CaseClosing.Why;
import uk.waymark.rules.statute.StatutoryPeriod;

/**
 * Records that a family has moved to another area: what goes on here ends with the commit, and what the law wants handed over
 * begins to count. Sources: Children and Families Act 2014, section 47; SEND Regulations 2014, regulations 15 and 16.
 */
@Component
public class RecordMove {

    private final CareChanges changes;
    private final ChildFiles files;
    private final Writing writing;
    private final EverythingStops stop;
    private final Today today;

    RecordMove(CareChanges changes, ChildFiles files, Writing writing, EverythingStops stop, Today today) {
        this.changes = changes;
        this.files = files;
        this.writing = writing;
        this.stop = stop;
        this.today = today;
    }

    /** Where a move is written down, and who hears of it. */
    @Component
    record Writing(FamilyMoves moves, MoveStory story, MoveDates dates, SealedWords words, TellClosing tell) {}

    /**
     * Records the move. Requests for advice are released, every running journey ends, no period counts any more but those for
     * handing over, and the journey of the handing over begins.
     *
     * @param version the edition of the child's file that the page showed
     * @throws Refusal.NotNow {@code move.date.future}, {@code move.date.before.birth}, {@code move.known.future}, {@code
     *     move.known.before.birth}, {@code move.authority.missing}, {@code stale.page}, {@code child.has.died} or {@code child.has.moved}
     * @throws Refusal.NotAllowed when the reader does not decide for the authority
     */
    @Transactional
    public void record(Reader reader, String reference, MoveOrder order, int version) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.DECIDE);
        ChildFile file = files.findById(child.caseId()).orElseThrow();
        SamePage.require(version, file.version());
        requireSound(order, file.birthDate());
        MoveStory.Follows ahead = writing.story().ahead(child, order);
        FamilyMove move = new FamilyMove(child.caseId(), order, ahead.stood(), child.status());
        byte[] authority = writing.words().must(child, MoveStory.AUTHORITY, move.id(), order.authority());
        move.recorded(authority, ahead.reviewsBy(), today.date(), reader.accountId());
        file.stands(ChildStatus.MOVED);
        stop.forChild(child, Why.MOVED, reader.accountId());
        startHandingOver(child, move, order, reader);
        writing.moves().save(move);
        changes.made(reader, child, AuditAction.MOVE_RECORDED, "everything-ends stood=" + ahead.stood());
        writing.tell().of(child, Why.MOVED);
    }

    private void startHandingOver(OpenCase child, FamilyMove move, MoveOrder order, Reader reader) {
        MoveFacts facts = move.facts();
        if (facts.planGoes()) {
            start(child, StatutoryPeriod.TRANSFER_PLAN_TO_NEW_AREA, move, order, reader);
        }
        if (facts.boardIsTold()) {
            start(child, StatutoryPeriod.OLD_ICB_TELLS_NEW_ICB, move, order, reader);
        }
    }

    private void start(OpenCase child, StatutoryPeriod period, FamilyMove move, MoveOrder order, Reader reader) {
        writing.dates().start(child.caseId(), period, move.subject(), order, reader.accountId());
    }

    private void requireSound(MoveOrder order, LocalDate bornOn) {
        refuse(order.movedOn().isAfter(today.date()), "move.date.future");
        refuse(order.movedOn().isBefore(bornOn), "move.date.before.birth");
        refuse(order.knownOn().isAfter(today.date()), "move.known.future");
        refuse(order.knownOn().isBefore(bornOn), "move.known.before.birth");
        refuse(order.authority().isBlank(), "move.authority.missing");
    }

    private static void refuse(boolean when, String messageKey) {
        if (when) {
            throw new Refusal.NotNow(messageKey);
        }
    }
}
