package uk.waymark.engine.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.meeting.ReviewTable;
import uk.waymark.engine.news.ReviewPlanned;
import uk.waymark.engine.review.MovesToReview.Moves;
import uk.waymark.rules.statute.PhaseTransfer.Move;

/** Plans the next review of a plan: after a new plan, after each review, and by hand for a plan that is older. */
@Component
public class PlanReviews {

    private final CareChanges changes;
    private final ReviewRecords records;
    private final Reviews reviews;
    private final Telling telling;
    private final Today today;

    PlanReviews(CareChanges changes, ReviewRecords records, Reviews reviews, Telling telling, Today today) {
        this.changes = changes;
        this.records = records;
        this.reviews = reviews;
        this.telling = telling;
        this.today = today;
    }

    /** What follows when a review is planned: its dates count, and its journey begins. */
    @Component
    record Telling(
            ReviewClocks clocks,
            PlanInForce plan,
            MovesToReview moves,
            ReviewTable table,
            ApplicationEventPublisher news) {}

    /**
     * The plan is final: its first review is planned, before a move that is near unless the plan names the next setting
     * already. A review that goes on is left as it is.
     */
    @Transactional
    public void first(String reference) {
        ChildFile file = records.file(reference);
        if (!file.status().closed() && records.running(file.id()).isEmpty()) {
            OpenCase child = ReviewRecords.opened(file);
            LocalDate from = telling.plan().since(child).orElseGet(today::date);
            Moves ahead = telling.moves().of(child, file.birthDate());
            ahead.named().forEach(move -> telling.clocks().named(child.caseId(), move, from));
            plan(null, child, file, ReviewDates.of(file.birthDate(), from, today.date(), ahead.left()));
        }
    }

    /** A review is over: the next year's is planned, counted from the day on which the family was told. */
    @Transactional
    public void next(String reference, UUID reviewId) {
        ReviewRecords.Found over = records.open(reference, reviewId);
        ReviewFacts last = over.review().facts();
        boolean ended = last.state() == ReviewState.CEASED || last.state().open();
        if (!ended && records.running(last.caseId()).isEmpty()) {
            LocalDate from = Objects.requireNonNullElseGet(last.result().toldOn(), today::date);
            plan(null, over.child(), over.file(), dates(over.child(), over.file(), from));
        }
    }

    private ReviewDates dates(OpenCase child, ChildFile file, LocalDate from) {
        return ReviewDates.of(
                file.birthDate(),
                from,
                today.date(),
                telling.moves().of(child, file.birthDate()).left());
    }

    /**
     * A child has come from another system with a plan: its next review is due on the day that was stated there. A move that
     * is still ahead brings it forward; one that is past brings nothing. The caller lets the rules look at the child
     * afterwards.
     *
     * @param due the stated last day of the next review; null where nobody has said: the year then counts from the plan
     * @return what the caller has to tell once everything is written
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ReviewPlanned takenOver(ChildFile file, LocalDate plan, @Nullable LocalDate due) {
        List<Move> ahead = telling.moves().ofNew(file.birthDate());
        ReviewDates dates = due == null
                ? ReviewDates.of(file.birthDate(), plan, today.date(), ahead)
                : ReviewDates.stated(plan, due, today.date(), ahead);
        Review review = reviews.save(new Review(file.id(), dates));
        telling.clocks().planned(review, dates, null);
        changes.note(null, ReviewRecords.opened(file), AuditAction.FACT_CHANGED, planned(review));
        return new ReviewPlanned(file.reference(), review.facts().id());
    }

    /**
     * The SEN team plans the next review of a plan that was made elsewhere or earlier.
     *
     * @param reviewedOn the day of the plan, or of its last review
     * @throws Refusal.NotAllowed when the reader's role may not decide on plans
     * @throws Refusal.NotNow {@code review.open.already}, {@code review.plan.ceased}, {@code review.plan.date.future},
     *     {@code review.plan.date.before.birth} or {@code child.has.died}
     */
    @Transactional
    public void begin(Reader reader, String reference, LocalDate reviewedOn) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.DECIDE);
        ChildFile file = records.file(reference);
        refuse(records.running(child.caseId()).isPresent(), "review.open.already");
        refuse(reviewedOn.isAfter(today.date()), "review.plan.date.future");
        refuse(reviewedOn.isBefore(file.birthDate()), "review.plan.date.before.birth");
        refuse(ceasedSince(child.caseId(), reviewedOn), "review.plan.ceased");
        plan(reader, child, file, dates(child, file, reviewedOn));
    }

    /**
     * The school knows that the child's review falls into the coming term. Source: SEND Code of Practice 2015, 9.172.
     *
     * @throws Refusal.NotNow {@code date.future}
     */
    @Transactional
    public void schoolTold(Reader reader, String reference, UUID reviewId, LocalDate on) {
        ReviewRecords.Found found = records.open(reader, reference, reviewId, Act.DECIDE);
        refuse(on.isAfter(today.date()), "date.future");
        found.review().schoolTold(on);
        changes.made(reader, found.child(), AuditAction.FACT_CHANGED, "review=" + reviewId + " school told");
    }

    /** No review goes on any more, for example because the child has died; nobody is asked to its meeting. */
    @Transactional
    public void closeAll(UUID caseId) {
        records.running(caseId).ifPresent(review -> {
            review.end(ReviewState.STOPPED, today.date());
            telling.table().end(review.facts().id());
        });
    }

    private void plan(@Nullable Reader reader, OpenCase child, ChildFile file, ReviewDates dates) {
        Review review = reviews.save(new Review(child.caseId(), dates));
        telling.clocks().planned(review, dates, reader == null ? null : reader.accountId());
        changes.made(reader, child, AuditAction.FACT_CHANGED, planned(review));
        telling.news()
                .publishEvent(new ReviewPlanned(file.reference(), review.facts().id()));
    }

    private static String planned(Review review) {
        return "review=" + review.subject() + " planned";
    }

    /** The plan of that day has ended, and no newer one is known. */
    private boolean ceasedSince(UUID caseId, LocalDate planDate) {
        List<Review> all = reviews.findByCaseIdOrderByIdDesc(caseId);
        return all.stream().map(Review::facts).anyMatch(review -> {
            LocalDate ended = review.result().endedOn();
            return review.state() == ReviewState.CEASED && ended != null && !planDate.isAfter(ended);
        });
    }

    private static void refuse(boolean when, String messageKey) {
        if (when) {
            throw new Refusal.NotNow(messageKey);
        }
    }
}
