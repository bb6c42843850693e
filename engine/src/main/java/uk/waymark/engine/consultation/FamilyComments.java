package uk.waymark.engine.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import uk.waymark.engine.crypto.Sealer;
import uk.waymark.engine.plan.Plans;
import uk.waymark.rules.YesNo;

/** Takes down what a family says to a draft plan, and what it is answered. */
@Component
public class FamilyComments {

    private static final String WORDS = "draft_comment.words:";
    private static final String SETTING = "draft_comment.setting:";
    private static final String REPLY = "draft_comment.reply:";

    private final CareChanges changes;
    private final DraftComments comments;
    private final Plans plans;
    private final Sealer sealer;
    private final Today today;

    FamilyComments(CareChanges changes, DraftComments comments, Plans plans, Sealer sealer, Today today) {
        this.changes = changes;
        this.comments = comments;
        this.plans = plans;
        this.sealer = sealer;
        this.today = today;
    }

    /**
     * Stores what the family says, by itself or told to somebody who writes it down.
     *
     * @throws Refusal.NotNow {@code plan.not.begun}, {@code child.has.died}
     */
    @Transactional
    public void give(Reader reader, String reference, Comments said) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.WRITE);
        UUID plan = plans.headers(child).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal.NotNow("plan.not.begun"))
                .id();
        DraftComment comment = new DraftComment(child.caseId(), plan, today.date(), reader.accountId());
        byte[] key = child.wrappedKey();
        String setting = said.setting();
        comments.save(comment.says(
                sealer.seal(key, WORDS + comment.id(), said.words().strip()),
                setting == null || setting.isBlank() ? null : sealer.seal(key, SETTING + comment.id(), setting.strip()),
                said.meeting(),
                said.budget()));
        changes.made(reader, child, AuditAction.FACT_CHANGED, "family's comments on the draft");
    }

    /**
     * Stores what the family is answered. Where no comments came in time, nothing is stored here.
     *
     * @param metOn the day of the meeting; null when there was none
     * @throws Refusal.NotNow {@code plan.meeting.missing} when the family asked for a meeting and there was none; {@code
     *     date.future}, {@code plan.reply.missing}
     */
    @Transactional
    public void answer(Reader reader, String reference, String reply, @Nullable LocalDate metOn) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.DECIDE);
        if (metOn != null && metOn.isAfter(today.date())) {
            throw new Refusal.NotNow("date.future");
        }
        Optional<DraftComment> said = comments.findFirstByCaseIdOrderByIdDesc(child.caseId())
                .filter(comment -> comment.sealedReply() == null);
        if (said.isEmpty()) {
            return;
        }
        DraftComment comment = said.get();
        if (comment.meeting() == YesNo.YES && metOn == null) {
            throw new Refusal.NotNow("plan.meeting.missing");
        }
        if (reply.isBlank()) {
            throw new Refusal.NotNow("plan.reply.missing");
        }
        comment.answered(sealer.seal(child.wrappedKey(), REPLY + comment.id(), reply.strip()), metOn);
        changes.made(reader, child, AuditAction.DECIDED, "family's comments answered");
    }

    /** What the family said, the newest first; the caller has opened the file. */
    @Transactional(readOnly = true)
    public List<CommentLine> list(OpenCase child) {
        return comments.findByCaseIdOrderByIdDesc(child.caseId()).stream()
                .map(comment -> line(child.wrappedKey(), comment))
                .toList();
    }

    private CommentLine line(byte[] key, DraftComment comment) {
        byte @Nullable [] setting = comment.sealedSetting();
        byte @Nullable [] reply = comment.sealedReply();
        Comments said = new Comments(
                sealer.open(key, WORDS + comment.id(), comment.sealedWords()),
                setting == null ? null : sealer.open(key, SETTING + comment.id(), setting),
                comment.meeting(),
                comment.budget());
        return new CommentLine(
                said,
                comment.givenOn(),
                comment.metOn(),
                reply == null ? null : sealer.open(key, REPLY + comment.id(), reply));
    }
}
