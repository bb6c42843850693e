package uk.waymark.engine.moving;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.clock.ClockState;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.clock.Today;
import uk.waymark.rules.statute.StatutoryPeriod;

/** What goes to the other area after a move, each with the day on which it went; the caller has opened the file. */
@Component
public class PassOn {

    /** What is handed over. */
    public enum Part {
        PLAN,
        WHAT_IS_KNOWN,
        HEALTH_BOARD
    }

    private final FamilyMoves moves;
    private final MoveDates dates;
    private final Clocks clocks;
    private final CareChanges changes;
    private final Today today;

    PassOn(FamilyMoves moves, MoveDates dates, Clocks clocks, CareChanges changes, Today today) {
        this.moves = moves;
        this.dates = dates;
        this.clocks = clocks;
        this.changes = changes;
        this.today = today;
    }

    /** The move that is being handed over. */
    @Transactional(readOnly = true)
    public MoveFacts running(UUID caseId) {
        return require(caseId).facts();
    }

    /**
     * It went on that day; the period for it ends, in time or late. From the day on which the plan came the new authority's
     * months for its first review count, and no longer from the last day on which it could come.
     *
     * @throws Refusal.NotNow {@code date.future}, {@code move.before.known}, {@code move.none}
     */
    @Transactional
    public void done(Reader reader, OpenCase child, Part part, LocalDate on) {
        FamilyMove move = require(child.caseId());
        if (on.isAfter(today.date())) {
            throw new Refusal.NotNow("date.future");
        }
        if (on.isBefore(move.facts().knownOn())) {
            throw new Refusal.NotNow("move.before.known");
        }
        UUID by = reader.accountId();
        switch (part) {
            case PLAN -> {
                move.passed(on);
                move.reviewedBy(dates.newAuthorityReviewsBy(on, yearly(child.caseId())));
                clocks.satisfy(child.caseId(), StatutoryPeriod.TRANSFER_PLAN_TO_NEW_AREA, move.subject(), on, by);
            }
            case WHAT_IS_KNOWN -> move.passed(on);
            case HEALTH_BOARD -> {
                move.boardTold(on);
                clocks.satisfy(child.caseId(), StatutoryPeriod.OLD_ICB_TELLS_NEW_ICB, move.subject(), on, by);
            }
        }
        changes.made(reader, child, AuditAction.FACT_CHANGED, "move: handed over " + part);
    }

    /** The last day of the yearly review that ended with the move. */
    private @Nullable LocalDate yearly(UUID caseId) {
        return clocks.of(caseId).stream()
                .filter(clock -> clock.kind() == StatutoryPeriod.ANNUAL_REVIEW && clock.state() == ClockState.CANCELLED)
                .map(ClockView::dueOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private FamilyMove require(UUID caseId) {
        return moves.findByCaseIdOrderByIdDesc(caseId).stream()
                .findFirst()
                .filter(move -> move.facts().takenBackOn() == null)
                .orElseThrow(() -> new Refusal.NotNow("move.none"));
    }
}
