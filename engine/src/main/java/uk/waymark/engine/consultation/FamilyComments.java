package uk.waymark.engine.consultation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.crypto.Sealer;
import uk.waymark.engine.plan.PlanSection;
import uk.waymark.engine.plan.Plans;
import uk.waymark.rules.YesNo;

/** Takes down what a family says to a draft plan, and what it is answered. */
@Component
public class FamilyComments {

    private static final String WORDS = "draft_comment.words:";
    private static final String SETTING = "draft_comment.setting:";
    private static final String REMARK = "draft_remark.words:";
    private static final String REPLY = "draft_comment.reply:";

    private final CareChanges changes;
    private final Said said;
    private final Plans plans;
    private final Sealer sealer;
    private final Today today;

    FamilyComments(CareChanges changes, Said said, Plans plans, Sealer sealer, Today today) {
        this.changes = changes;
        this.said = said;
        this.plans = plans;
        this.sealer = sealer;
        this.today = today;
    }

    /** What families said: about a draft as a whole, and about its sections. */
    @Component
    record Said(DraftComments comments, DraftRemarks remarks) {}

    /**
     * Stores what the family says, by itself or told to somebody who writes it down.
     *
     * @throws Refusal.NotNow {@code plan.comment.missing} when nothing is said, {@code plan.not.begun}, {@code
     *     child.has.died}
     */
    @Transactional
    public void give(Reader reader, String reference, Comments told) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.WRITE);
        UUID plan = plans.headers(child).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal.NotNow("plan.not.begun"))
                .id();
        keep(reader, child, plan, told, false);
    }

    /** Stores what was said to this version, and answers its number. */
    UUID keep(Reader reader, OpenCase child, UUID plan, Comments told, boolean late) {
        Map<PlanSection, String> sections = new EnumMap<>(PlanSection.class);
        told.sections().forEach((section, words) -> {
            if (!words.isBlank()) {
                sections.put(section, words.strip());
            }
        });
        if (told.words().isBlank() && sections.isEmpty()) {
            throw new Refusal.NotNow("plan.comment.missing");
        }
        byte[] key = child.wrappedKey();
        DraftComment comment = whole(child, plan, told, reader);
        said.comments().save(late ? comment.cameLate() : comment);
        sections.forEach((section, words) -> {
            UUID id = Ids.next();
            said.remarks().save(new DraftRemark(id, comment, section, sealer.seal(key, REMARK + id, words)));
        });
        changes.made(
                reader, child, AuditAction.FACT_CHANGED, "family's comments on the draft" + (late ? ", late" : ""));
        return comment.id();
    }

    private DraftComment whole(OpenCase child, UUID plan, Comments told, Reader reader) {
        DraftComment comment = new DraftComment(child.caseId(), plan, today.date(), reader.accountId());
        byte[] key = child.wrappedKey();
        String setting = told.setting();
        return comment.says(
                sealer.seal(key, WORDS + comment.id(), told.words().strip()),
                setting == null || setting.isBlank() ? null : sealer.seal(key, SETTING + comment.id(), setting.strip()),
                told.meeting(),
                told.budget());
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
        Optional<DraftComment> last = said.comments()
                .findFirstByCaseIdAndLateFalseOrderByIdDesc(child.caseId())
                .filter(comment -> comment.sealedReply() == null);
        if (last.isPresent()) {
            reply(reader, child, last.get(), reply, metOn);
        }
    }

    /** Keeps the answer to one comment. */
    void reply(Reader reader, OpenCase child, DraftComment comment, String reply, @Nullable LocalDate metOn) {
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
        Map<UUID, List<DraftRemark>> remarks = said.remarks().findByCaseId(child.caseId()).stream()
                .collect(Collectors.groupingBy(DraftRemark::commentId));
        return said.comments().findByCaseIdOrderByIdDesc(child.caseId()).stream()
                .map(comment -> line(child.wrappedKey(), comment, remarks.getOrDefault(comment.id(), List.of())))
                .toList();
    }

    /** One of them; the caller has opened the file. */
    CommentLine line(OpenCase child, DraftComment comment) {
        List<DraftRemark> remarks = said.remarks().findByCaseId(child.caseId()).stream()
                .filter(remark -> remark.commentId().equals(comment.id()))
                .toList();
        return line(child.wrappedKey(), comment, remarks);
    }

    private CommentLine line(byte[] key, DraftComment comment, List<DraftRemark> remarks) {
        byte @Nullable [] setting = comment.sealedSetting();
        byte @Nullable [] reply = comment.sealedReply();
        Comments told = new Comments(
                sealer.open(key, WORDS + comment.id(), comment.sealedWords()),
                remarks.stream()
                        .collect(Collectors.toMap(
                                DraftRemark::planSection,
                                remark -> sealer.open(key, REMARK + remark.id(), remark.sealedWords()))),
                setting == null ? null : sealer.open(key, SETTING + comment.id(), setting),
                comment.meeting(),
                comment.budget());
        return new CommentLine(
                told,
                comment.givenOn(),
                comment.late(),
                comment.metOn(),
                reply == null ? null : sealer.open(key, REPLY + comment.id(), reply));
    }
}
