package uk.waymark.engine.consultation;

import java.time.LocalDate;
import java.util.Optional;
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
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.news.LateCommentGiven;
import uk.waymark.engine.plan.PlanHeader;
import uk.waymark.engine.plan.PlanStatus;
import uk.waymark.engine.plan.Plans;
import uk.waymark.rules.statute.StatutoryPeriod;

/**
 * Takes down what a family says to a draft when it has answered already or its days are over, until the plan is final; whoever
 * writes the plan reads it and answers. At least fifteen days are the law's (SEND Regulations 2014, regulation 13(1)(a)); nothing
 * in it closes ears afterwards.
 */
@Component
public class LateComments {

    /** Whether a family can still say something to a draft. */
    public enum Stands {
        /** Nobody has sent it a draft yet. */
        NO_DRAFT,
        /** Its own step waits for its answer. */
        ASKED_NOW,
        OPEN,
        FINAL
    }

    private final CareChanges changes;
    private final FamilyComments comments;
    private final DraftComments kept;
    private final Drafts drafts;
    private final ApplicationEventPublisher news;

    LateComments(
            CareChanges changes,
            FamilyComments comments,
            DraftComments kept,
            Drafts drafts,
            ApplicationEventPublisher news) {
        this.changes = changes;
        this.comments = comments;
        this.kept = kept;
        this.drafts = drafts;
        this.news = news;
    }

    /** Which draft the family has, and whether its days still run. */
    @Component
    record Drafts(Plans plans, Clocks clocks, Today today) {

        /** The newest version that went to the family: a version that is only being written is not there yet. */
        Optional<PlanHeader> newest(OpenCase child) {
            return plans.headers(child).stream()
                    .filter(plan -> plan.status() != PlanStatus.WITHDRAWN && plan.status() != PlanStatus.DRAFT)
                    .findFirst();
        }

        boolean asked(OpenCase child) {
            return clocks.due(child.caseId(), StatutoryPeriod.FAMILY_VIEWS_ON_DRAFT)
                    .isPresent();
        }
    }

    /** Whether something can still be said; the caller has opened the file. */
    @Transactional(readOnly = true)
    public Stands stands(OpenCase child) {
        return stands(child, drafts.newest(child));
    }

    private Stands stands(OpenCase child, Optional<PlanHeader> newest) {
        if (newest.isEmpty()) {
            return Stands.NO_DRAFT;
        }
        if (newest.get().status() != PlanStatus.SENT) {
            return Stands.FINAL;
        }
        return drafts.asked(child) ? Stands.ASKED_NOW : Stands.OPEN;
    }

    /**
     * Stores what the family says, by itself or told to somebody who writes it down, and asks somebody to answer.
     *
     * @throws Refusal.NotNow {@code plan.comment.missing}, {@code plan.late.asked.now}, {@code plan.late.final}, {@code
     *     plan.late.no.draft}, {@code child.has.died}
     */
    @Transactional
    public void give(Reader reader, String reference, Comments told) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.WRITE);
        Optional<PlanHeader> draft = drafts.newest(child);
        switch (stands(child, draft)) {
            case NO_DRAFT -> throw new Refusal.NotNow("plan.late.no.draft");
            case ASKED_NOW -> throw new Refusal.NotNow("plan.late.asked.now");
            case FINAL -> throw new Refusal.NotNow("plan.late.final");
            case OPEN -> {
                UUID comment = comments.keep(reader, child, draft.orElseThrow().id(), told, true);
                news.publishEvent(new LateCommentGiven(child.reference(), comment));
            }
        }
    }

    /** One of them, opened for whoever answers; the caller has opened the file. */
    @Transactional(readOnly = true)
    public CommentLine read(OpenCase child, UUID comment) {
        return comments.line(child, require(child, comment));
    }

    /**
     * Stores what the family is answered.
     *
     * @param metOn the day of the meeting; null when there was none
     * @throws Refusal.NotNow {@code plan.meeting.missing} when the family asked for a meeting and there was none; {@code
     *     date.future}, {@code plan.reply.missing}
     */
    @Transactional
    public void answer(Reader reader, String reference, UUID comment, String reply, @Nullable LocalDate metOn) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.DECIDE);
        if (metOn != null && metOn.isAfter(drafts.today().date())) {
            throw new Refusal.NotNow("date.future");
        }
        comments.reply(reader, child, require(child, comment), reply, metOn);
    }

    private DraftComment require(OpenCase child, UUID comment) {
        return kept.findById(comment)
                .filter(known -> known.caseId().equals(child.caseId()) && known.late())
                .orElseThrow(() -> new Refusal.NotFound("plan.comment.not.found"));
    }
}
