package uk.waymark.engine.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.rules.statute.PhaseTransfer;
import uk.waymark.rules.statute.PhaseTransfer.Move;

/**
 * One review of a child's plan.
 *
 * <p>It is planned when a plan is final or the last review is over, and waits until it is time. People are invited, say
 * what they think, meet and report; then the authority decides to keep, change or end the plan. Changes go to the family
 * first; an ending waits until the time for an appeal is over. A child has at most one review that goes on.
 */
@SuppressWarnings("UnusedVariable")
@Entity
public class Review {

    @Id
    private UUID id;

    private UUID caseId;

    private LocalDate countedFrom;

    private LocalDate completeBy;

    private @Nullable LocalDate regularBy;

    private LocalDate beginsOn;

    @Enumerated(EnumType.STRING)
    private @Nullable PhaseTransfer transfer;

    private @Nullable LocalDate transferOn;

    @Enumerated(EnumType.STRING)
    private ReviewState state = ReviewState.WAITING;

    private int round;

    private @Nullable LocalDate meetingOn;

    private boolean shortNotice;

    private @Nullable LocalDate invitedOn;

    private @Nullable LocalDate papersOn;

    private @Nullable LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Safeguarding safeguarding;

    private @Nullable LocalDate reportOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewDecision recommendation;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewDecision decision;

    @Enumerated(EnumType.STRING)
    private @Nullable CeaseGround ground;

    private @Nullable LocalDate toldOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ToldHow toldHow;

    private @Nullable LocalDate commentsOn;

    @Enumerated(EnumType.STRING)
    private @Nullable FamilyAnswer comments;

    private @Nullable LocalDate finalOn;

    private @Nullable LocalDate endedOn;

    private @Nullable LocalDate schoolToldOn;

    private @Nullable UUID openCase;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    /** A review that waits until it is time. */
    Review(UUID caseId, ReviewDates dates) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.openCase = caseId;
        this.countedFrom = dates.countedFrom();
        this.regularBy = dates.regularBy();
        this.completeBy = dates.completeBy();
        this.beginsOn = dates.beginsOn();
        moves(dates.move());
    }

    /** A move has become known, or does not count any more: whether this changes anything. Its days stay where it is the same. */
    boolean follows(ReviewDates dates) {
        Move move = dates.move();
        boolean same = Objects.equals(transferOn, move == null ? null : move.lateFrom())
                && transfer == (move == null ? null : move.kind());
        if (!same) {
            this.completeBy = dates.completeBy();
            this.beginsOn = dates.beginsOn();
            moves(move);
        }
        return !same;
    }

    private void moves(@Nullable Move move) {
        this.transfer = move == null ? null : move.kind();
        this.transferOn = move == null ? null : move.lateFrom();
    }

    /** Its dates as if no move were known; a review that was planned before this was kept is counted anew. */
    ReviewDates withoutMoves(LocalDate born) {
        LocalDate by = regularBy == null ? ReviewDates.regular(born, countedFrom) : regularBy;
        return new ReviewDates(countedFrom, by, by, false, null);
    }

    /** The meeting is arranged, for the first time or anew. */
    void invite(LocalDate meeting, boolean familyAgreed, LocalDate on) {
        require(List.of(ReviewState.WAITING, ReviewState.INVITED), "review.wrong.state");
        this.state = ReviewState.INVITED;
        this.round++;
        this.meetingOn = meeting;
        this.shortNotice = familyAgreed;
        this.invitedOn = on;
        this.papersOn = null;
    }

    /** The advice has gone round. */
    void papersSent(LocalDate on) {
        require(List.of(ReviewState.INVITED), "review.wrong.state");
        this.papersOn = on;
    }

    /** The meeting has taken place. */
    void held(LocalDate on, Safeguarding safety) {
        require(List.of(ReviewState.INVITED), "review.wrong.state");
        this.state = ReviewState.HELD;
        this.heldOn = on;
        this.safeguarding = safety;
    }

    /** The report has gone to everybody who was invited. */
    void reported(LocalDate on, ReviewDecision recommends) {
        require(List.of(ReviewState.HELD), "review.not.held");
        this.state = ReviewState.REPORTED;
        this.reportOn = on;
        this.recommendation = recommends;
    }

    /** The authority has decided, and the family knows. */
    void decided(ReviewDecision what, @Nullable CeaseGround why, LocalDate told, ToldHow how) {
        require(List.of(ReviewState.REPORTED), heldOn == null ? "review.not.held" : "review.not.reported");
        this.state = switch (what) {
            case MAINTAIN -> ReviewState.KEPT;
            case AMEND -> ReviewState.AMENDING;
            case CEASE -> ReviewState.CEASING;
        };
        this.decision = what;
        this.ground = why;
        this.toldOn = told;
        this.toldHow = how;
        if (what == ReviewDecision.MAINTAIN) {
            end(ReviewState.KEPT, told);
        }
    }

    /** The family has answered the proposed changes, or the time for that is over. */
    void commented(FamilyAnswer answer, LocalDate on) {
        require(List.of(ReviewState.AMENDING), "review.wrong.state");
        this.comments = answer;
        this.commentsOn = on;
    }

    /** The changed plan, or the decision not to change it, was sent. */
    void settled(boolean amended, LocalDate on) {
        require(List.of(ReviewState.AMENDING), "review.wrong.state");
        this.finalOn = on;
        end(amended ? ReviewState.AMENDED : ReviewState.NOT_AMENDED, on);
    }

    /** The school knows that this child needs a review this term. */
    void schoolTold(LocalDate on) {
        this.schoolToldOn = on;
    }

    /** It is over. */
    void end(ReviewState as, LocalDate on) {
        this.state = as;
        this.endedOn = on;
        this.openCase = null;
    }

    /** The law's dates about the plan as a whole. */
    String subject() {
        return id.toString();
    }

    /** The law's dates about the meeting as it is arranged now: a new date is counted anew. */
    String meetingSubject() {
        return id + "/" + round;
    }

    void require(List<ReviewState> fitting, String otherwise) {
        if (!fitting.contains(state)) {
            throw new Refusal.NotNow(otherwise);
        }
    }

    /** What is known of it, for reading. */
    public ReviewFacts facts() {
        return new ReviewFacts(
                id,
                caseId,
                state,
                new ReviewFacts.Due(countedFrom, completeBy, beginsOn, transfer, transferOn, schoolToldOn, regularBy),
                new ReviewFacts.Meeting(meetingOn, shortNotice, invitedOn, papersOn, heldOn, safeguarding),
                new ReviewFacts.Result(reportOn, recommendation, decision, ground, toldOn, comments, finalOn, endedOn),
                version == null ? 0 : version);
    }
}
