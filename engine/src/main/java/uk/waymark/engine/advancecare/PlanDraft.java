package uk.waymark.engine.advancecare;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
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
import uk.waymark.engine.care.SealedWords;
import uk.waymark.engine.clock.Today;

/** The draft of an advance care plan: nobody acts on it until it is agreed, and the present edition holds meanwhile. */
@Component
public class PlanDraft {

    private static final String FIELD = "advance_draft.words";

    private final CareChanges changes;
    private final SealedWords words;
    private final JdbcClient jdbc;
    private final Today today;

    PlanDraft(CareChanges changes, SealedWords words, JdbcClient jdbc, Today today) {
        this.changes = changes;
        this.words = words;
        this.jdbc = jdbc;
        this.today = today;
    }

    /** What the draft says, empty when there is none; the caller has opened the file for reading the advance care plan. */
    @Transactional(readOnly = true)
    public String read(OpenCase child) {
        return jdbc.sql("select sealed_words from advance_draft where case_id = ?")
                .param(Ids.bytes(child.caseId()))
                .query((row, n) -> row.getBytes(1))
                .optional()
                .map(found -> words.open(child, FIELD, child.caseId(), found))
                .orElse("");
    }

    /**
     * Takes the place of an earlier draft.
     *
     * @throws Refusal.NotAllowed when the reader may not write advance care plans
     * @throws Refusal.NotNow {@code advance.plan.words.missing} or {@code child.has.died}
     */
    @Transactional
    public void write(Reader reader, String reference, String text) {
        OpenCase child = changes.open(reader, reference, DataClass.ADVANCE_CARE_PLAN, Act.WRITE);
        if (text.isBlank()) {
            throw new Refusal.NotNow("advance.plan.words.missing");
        }
        drop(child.caseId());
        jdbc.sql("insert into advance_draft (case_id, sealed_words, written_by, written_on) values (?, ?, ?, ?)")
                .params(
                        Ids.bytes(child.caseId()),
                        words.must(child, FIELD, child.caseId(), text),
                        Ids.bytes(reader.accountId()),
                        today.date())
                .update();
        changes.made(reader, child, AuditAction.FACT_CHANGED, "advance-plan draft");
    }

    /** The draft has become an edition, or is not wanted any more. */
    void drop(UUID caseId) {
        jdbc.sql("delete from advance_draft where case_id = ?")
                .param(Ids.bytes(caseId))
                .update();
    }
}
