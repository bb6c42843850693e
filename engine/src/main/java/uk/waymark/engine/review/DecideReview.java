package uk.waymark.engine.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.rules.statute.StatutoryPeriod;

/** What the authority decides after a review, and what becomes of it. */
@Component
public class DecideReview {

    private static final int OF_AGE = 18;
    private static final int LAST_BIRTHDAY = 25;

    private final CareChanges changes;
    private final ReviewRecords records;
    private final ReviewMeetings.Paper paper;
    private final PlanInForce plan;
    private final Today today;

    DecideReview(
            CareChanges changes, ReviewRecords records, ReviewMeetings.Paper paper, PlanInForce plan, Today today) {
        this.changes = changes;
        this.records = records;
        this.paper = paper;
        this.plan = plan;
        this.today = today;
    }

    /**
     * A decision that the family has been told.
     *
     * @param reasons in words that the family can read
     * @param amendments the proposed changes, which go with the decision to change
     * @param consulted whether the family and the head or principal were asked before the plan is to end
     * @param notice what the letter contains, and when and how it was given
     */
    public record ReviewAnswer(
            ReviewDecision decision,
            String reasons,
            @Nullable String amendments,
            @Nullable CeaseGround ground,
            boolean consulted,
            Notice notice) {

        /** Never the reasons. */
        @Override
        public String toString() {
            return decision.name();
        }
    }

    /**
     * What became of the proposed changes.
     *
     * @param amended whether the changed plan was sent; otherwise the decision not to change it
     * @param text what changed, or why nothing did
     */
    public record Settled(boolean amended, String text, Notice notice) {}

    /**
     * Keep, change or end the plan. Sources: Children and Families Act 2014, s.45; SEND Regulations 2014, regulations
     * 20(10), 22, 29-31.
     *
     * @throws Refusal.NotAllowed when the reader's role may not decide
     * @throws Refusal.NotNow {@code review.not.held}, {@code review.not.reported}, {@code decision.reason.missing},
     *     {@code told.in.future}, {@code review.told.before.meeting}, {@code review.amendments.missing}, {@code
     *     review.ground.missing}, {@code review.cease.under.18}, {@code review.cease.not.25}, {@code
     *     review.cease.not.consulted}, {@code notice.incomplete}, {@code notice.others.missing} where the plan is to end,
     *     {@code review.plan.written.anew} for changes while a new edition is written after a new assessment
     */
    @Transactional
    public void decide(Reader reader, String reference, UUID reviewId, ReviewAnswer answer) {
        ReviewRecords.Found found = records.open(reader, reference, reviewId, Act.DECIDE);
        Review review = found.review();
        LocalDate heldOn = review.facts().meeting().heldOn();
        LocalDate told = answer.notice().toldOn();
        if (heldOn == null) {
            throw new Refusal.NotNow("review.not.held");
        }
        refuse(told.isAfter(today.date()), "told.in.future");
        refuse(told.isBefore(heldOn), "review.told.before.meeting");
        paper.notes().require(answer.reasons(), "decision.reason.missing");
        switch (answer.decision()) {
            case MAINTAIN -> refuse(!answer.notice().complete(), "notice.incomplete");
            case AMEND -> {
                paper.notes().require(answer.amendments(), "review.amendments.missing");
                boolean anew = paper.clocks().assessedAgain(review) && plan.isBeingWritten(found.child());
                refuse(anew, "review.plan.written.anew");
            }
            case CEASE -> requireLawful(found.file().birthDate(), answer);
        }
        CeaseGround ground = answer.decision() == ReviewDecision.CEASE ? answer.ground() : null;
        review.decided(answer.decision(), ground, told, answer.notice().how());
        paper.notes().write(reader, found.child(), review, TextKind.REASONS, answer.reasons());
        if (answer.decision() == ReviewDecision.AMEND) {
            paper.notes().write(reader, found.child(), review, TextKind.AMENDMENTS, answer.amendments());
            plan.beginChanges(reader, found.child());
        }
        paper.clocks().decided(review, heldOn, told, reader.accountId());
        made(reader, found, answer.decision().name());
    }

    private void requireLawful(LocalDate born, ReviewAnswer answer) {
        CeaseGround ground = answer.ground();
        if (ground == null) {
            throw new Refusal.NotNow("review.ground.missing");
        }
        LocalDate now = today.date();
        refuse(now.isBefore(born.plusYears(OF_AGE)) && !ground.beforeEighteen(), "review.cease.under.18");
        refuse(ground == CeaseGround.REACHED_25 && now.isBefore(born.plusYears(LAST_BIRTHDAY)), "review.cease.not.25");
        refuse(!answer.consulted(), "review.cease.not.consulted");
        refuse(!answer.notice().complete(), "notice.incomplete");
        refuse(!answer.notice().everybodyTold(), "notice.others.missing");
    }

    /**
     * What the family says about the proposed changes. Source: SEND Regulations 2014, regulation 22(2)(c).
     *
     * @throws Refusal.NotNow {@code review.comments.missing} where something else is wished and not said, {@code
     *     review.wrong.state}
     */
    @Transactional
    public void comment(Reader reader, String reference, UUID reviewId, FamilyAnswer answer, @Nullable String words) {
        ReviewRecords.Found found = records.open(reader, reference, reviewId, Act.DO_TASK);
        if (answer == FamilyAnswer.OTHER_CHANGES) {
            paper.notes().require(words, "review.comments.missing");
        }
        found.review().commented(answer, today.date());
        paper.notes().write(reader, found.child(), found.review(), TextKind.COMMENTS, words);
        paper.clocks().commented(found.review(), today.date(), reader.accountId());
        made(reader, found, "comments=" + answer);
    }

    /** The family has not answered in time: the time ended on its last day, and the plan is finished without. */
    @Transactional
    public void noComment(String reference, UUID reviewId) {
        ReviewRecords.Found found = records.open(reference, reviewId);
        found.review().commented(FamilyAnswer.NO_ANSWER, today.date());
        paper.clocks().timeIsOver(found.review(), StatutoryPeriod.FAMILY_VIEWS_ON_AMENDMENTS);
        made(null, found, "comments=" + FamilyAnswer.NO_ANSWER);
    }

    /**
     * The changed plan, or the decision not to change it, was sent; a plan that was written here gets its next version. Source: SEND Regulations 2014, regulation 22(3)-(4).
     *
     * @throws Refusal.NotNow {@code review.outcome.missing}, {@code told.in.future}, {@code review.sent.before.changes},
     *     {@code notice.incomplete}, {@code review.wrong.state}, and as {@code SendPlan} refuses
     */
    @Transactional
    public void settle(Reader reader, String reference, UUID reviewId, Settled settled) {
        ReviewRecords.Found found = records.open(reader, reference, reviewId, Act.DECIDE);
        LocalDate on = settled.notice().toldOn();
        LocalDate told = found.review().facts().result().toldOn();
        refuse(on.isAfter(today.date()), "told.in.future");
        refuse(told == null || on.isBefore(told), "review.sent.before.changes");
        refuse(!settled.notice().complete(), "notice.incomplete");
        paper.notes().require(settled.text(), "review.outcome.missing");
        if (settled.amended()) {
            // Before the review ends: the news of a final plan finds it going on, and plans no other.
            plan.sendChanges(reader, found.child(), settled.notice());
        } else {
            plan.giveUpChanges(reader, found.child());
        }
        found.review().settled(settled.amended(), on);
        paper.notes().write(reader, found.child(), found.review(), TextKind.OUTCOME, settled.text());
        paper.clocks().settled(found.review(), on, reader.accountId());
        made(reader, found, settled.amended() ? "amended" : "not-amended");
    }

    /**
     * Whether anybody has appealed against the end of the plan, which stays in force meanwhile.
     *
     * @throws Refusal.NotNow {@code review.appeal.time.not.over}, {@code review.wrong.state}, {@code
     *     review.reassessment.goes.on} while it is open whether needs are assessed again
     */
    @Transactional
    public void appeal(Reader reader, String reference, UUID reviewId, Appeal appeal) {
        ReviewRecords.Found found = records.open(reader, reference, reviewId, Act.DECIDE);
        Review review = found.review();
        review.require(List.of(ReviewState.CEASING), "review.wrong.state");
        LocalDate lastDay = paper.clocks().due(review, StatutoryPeriod.LODGE_APPEAL);
        boolean over = lastDay != null && today.date().isAfter(lastDay);
        refuse(appeal == Appeal.NONE && !over, "review.appeal.time.not.over");
        refuse(appeal == Appeal.NONE && paper.clocks().assessedAgain(review), "review.reassessment.goes.on");
        if (appeal == Appeal.PLAN_STAYS) {
            paper.clocks().over(review, "the plan stays", reader.accountId());
            review.end(ReviewState.KEPT, today.date());
        }
        made(reader, found, "appeal=" + appeal);
    }

    /** The time for an appeal is over and nobody has appealed: the plan ends, and every version of it stays to be read. */
    @Transactional
    public void endPlan(String reference, UUID reviewId) {
        ReviewRecords.Found found = records.open(reference, reviewId);
        found.review().require(List.of(ReviewState.CEASING), "review.wrong.state");
        paper.clocks().timeIsOver(found.review(), StatutoryPeriod.LODGE_APPEAL);
        paper.clocks().over(found.review(), "the plan has ended", null);
        found.review().end(ReviewState.CEASED, today.date());
        plan.hasEnded(found.child());
        made(
                null,
                found,
                "ceased on="
                        + Objects.requireNonNull(found.review().facts().result().ground()));
    }

    /** A date of this review has passed: the clock ledger, which alone says what is late, looks at once. */
    @Transactional
    public void wake(String reference, UUID reviewId) {
        paper.clocks().wake(records.open(reference, reviewId).review());
    }

    private void made(@Nullable Reader reader, ReviewRecords.Found found, String what) {
        String detail = "review=" + found.review().subject() + " " + what;
        changes.made(reader, found.child(), AuditAction.DECIDED, detail);
    }

    private static void refuse(boolean when, String messageKey) {
        if (when) {
            throw new Refusal.NotNow(messageKey);
        }
    }
}
