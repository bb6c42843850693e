package uk.waymark.engine.partnership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.care.SamePage;
import uk.waymark.engine.care.SealedWords;
import uk.waymark.engine.clock.Today;

/** Records which services a child needs, what they have agreed, and what stands in the way. */
@Component
public class PartnershipOfChild {

    private static final String BARRIER = "partnership.barrier";

    private final CareChanges changes;
    private final Partnerships partnerships;
    private final SealedWords words;
    private final Today today;

    PartnershipOfChild(CareChanges changes, Partnerships partnerships, SealedWords words, Today today) {
        this.changes = changes;
        this.partnerships = partnerships;
        this.words = words;
        this.today = today;
    }

    /** What is known now; the caller has opened the file for reading. */
    @Transactional(readOnly = true)
    public PartnershipSheet read(OpenCase child) {
        Partnership stored = stored(child);
        return new PartnershipSheet(
                stored.facts(), words.open(child, BARRIER, child.caseId(), stored.barrierWords()), stored.edition());
    }

    /**
     * Replaces what is known.
     *
     * @throws Refusal.NotAllowed {@code care.team.only} for a family
     * @throws Refusal.NotNow {@code date.future}, {@code stale.page} or {@code child.has.died}
     */
    @Transactional
    public void record(Reader reader, String reference, PartnershipSheet sheet) {
        OpenCase child = changes.openAsTeam(reader, reference);
        past(sheet.facts().jointReviewOn());
        past(sheet.facts().barrierSince());
        Partnership stored = stored(child);
        SamePage.require(sheet.version(), stored.edition());
        stored.has(sheet.facts());
        stored.barrierWords(words.seal(child, BARRIER, child.caseId(), sheet.barrierWords()));
        partnerships.save(stored);
        changes.made(reader, child, AuditAction.FACT_CHANGED, "partnership");
    }

    private Partnership stored(OpenCase child) {
        return partnerships.findById(child.caseId()).orElseGet(() -> new Partnership(child.caseId()));
    }

    private void past(@Nullable LocalDate day) {
        if (day != null && day.isAfter(today.date())) {
            throw new Refusal.NotNow("date.future");
        }
    }
}
