package uk.waymark.engine.review;

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
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.casefile.HoldChild;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.news.ReviewMoved;
import uk.waymark.engine.nextsetting.ComingMoveFacts;
import uk.waymark.engine.nextsetting.ComingMoveRecords;
import uk.waymark.engine.nextsetting.NotMoving;
import uk.waymark.rules.statute.PhaseTransfer.Move;

/**
 * Writes down that a child will move to another school or college, which the birth date alone does not tell, and brings the
 * review forward. Source: SEND Regulations 2014, regulation 18.
 */
@Component
public class NoteMove {

    private final CareChanges changes;
    private final ReviewRecords records;
    private final ComingMoveRecords moves;
    private final Following following;
    private final Today today;

    NoteMove(CareChanges changes, ReviewRecords records, ComingMoveRecords moves, Following following, Today today) {
        this.changes = changes;
        this.records = records;
        this.moves = moves;
        this.following = following;
        this.today = today;
    }

    /** What follows from a move for the review that goes on. */
    @Component
    record Following(MovesToReview moves, ReviewClocks clocks, HoldChild child, ApplicationEventPublisher news) {}

    /**
     * A move is coming: the review that goes on, or the next one that is planned, is held in time for it. Of two who say so
     * at once the second waits, and sees what the first has written.
     *
     * @throws Refusal.NotAllowed when the reader's role may not decide on plans
     * @throws Refusal.NotNow {@code coming.past}, {@code coming.too.far}, {@code coming.known.already}, {@code child.has.died}
     */
    @Transactional
    public void coming(Reader reader, String reference, ComingMoveFacts.Said said) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.DECIDE);
        following.child().hold(child.caseId());
        ComingMoveFacts noted = moves.note(child.caseId(), said, reader.accountId());
        follow(reader, child, null);
        String what =
                "coming-move=" + noted.id() + " " + said.kind() + " on=" + said.movesOn() + " from=" + said.from();
        changes.made(reader, child, AuditAction.FACT_CHANGED, what);
    }

    /**
     * The move does not count any more: the review goes back to its own day.
     *
     * @throws Refusal.NotAllowed when the reader's role may not decide on plans
     * @throws Refusal.NotFound {@code coming.not.found}
     * @throws Refusal.NotNow {@code coming.taken.back.already}, {@code child.has.died}
     */
    @Transactional
    public void takenBack(Reader reader, String reference, UUID moveId, NotMoving because) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.DECIDE);
        following.child().hold(child.caseId());
        ComingMoveFacts.Said gone = moves.takeBack(child.caseId(), moveId, because, reader.accountId())
                .said();
        follow(reader, child, gone.kind().transfer().on(gone.movesOn()));
        changes.made(reader, child, AuditAction.FACT_CHANGED, "coming-move=" + moveId + " taken back " + because);
    }

    private void follow(Reader reader, OpenCase child, @Nullable Move gone) {
        records.running(child.caseId())
                .filter(review -> review.facts().result().toldOn() == null)
                .filter(review -> !lateFor(review, gone))
                .ifPresent(review -> replan(reader, child, review));
    }

    /** Whether the review is late for a move that still counts: that is not undone by what becomes known later. */
    private boolean lateFor(Review review, @Nullable Move gone) {
        LocalDate on = review.facts().due().transferOn();
        boolean givenUp = gone != null && gone.lateFrom().equals(on);
        return on != null && !on.isAfter(today.date()) && !givenUp;
    }

    private void replan(Reader reader, OpenCase child, Review review) {
        LocalDate born = records.file(child.reference()).birthDate();
        List<Move> ahead = following.moves().of(child, born).left();
        ReviewDates dates = review.withoutMoves(born).before(ahead, today.date());
        if (review.follows(dates)) {
            following.clocks().moves(review, dates.move(), reader.accountId());
            UUID id = review.facts().id();
            following.news().publishEvent(new ReviewMoved(child.reference(), id, dates.beginsOn()));
        }
    }
}
