package uk.waymark.engine.summary;

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
import uk.waymark.engine.care.SamePage;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.crypto.Sealer;

/** Writes, confirms and opens the summary that helps in an emergency. */
@Component
public class EmergencySummary {

    private static final String EMERGENCY = "shared_summary.emergency:";
    private static final String PLAIN = "shared_summary.plain:";

    /** The edition of a summary that nobody has written yet. */
    private static final int NOTHING_YET = -1;

    private final CareChanges changes;
    private final SharedSummaries summaries;
    private final Sealer sealer;
    private final Today today;

    EmergencySummary(CareChanges changes, SharedSummaries summaries, Sealer sealer, Today today) {
        this.changes = changes;
        this.summaries = summaries;
        this.sealer = sealer;
        this.today = today;
    }

    /**
     * Writes the summary for an emergency; an empty text says that there is none. For those who write health
     * information, and for the key worker, who writes down what clinicians and family have agreed.
     *
     * @throws Refusal.NotNow {@code stale.page} or {@code child.has.died}
     */
    @Transactional
    public void write(Reader reader, String reference, String text, int version) {
        OpenCase child = changes.openHealth(reader, reference);
        SharedSummary summary = summary(child, version);
        summary.emergency(seal(child, EMERGENCY, text), today.date(), reader.accountId());
        store(reader, child, summary, "emergency written");
    }

    /**
     * Writes the version for the child; an empty text says that there is none.
     *
     * @throws Refusal.NotNow {@code stale.page} or {@code child.has.died}
     */
    @Transactional
    public void writePlain(Reader reader, String reference, String text, int version) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.WRITE);
        SharedSummary summary = summary(child, version);
        summary.plain(seal(child, PLAIN, text));
        store(reader, child, summary, "plain written");
    }

    /**
     * Somebody read the summary and it is still right.
     *
     * @throws Refusal.NotNow {@code summary.missing}, {@code stale.page} or {@code child.has.died}
     */
    @Transactional
    public void confirm(Reader reader, String reference, int version) {
        OpenCase child = changes.openHealth(reader, reference);
        SharedSummary summary = summary(child, version);
        if (summary.sealedEmergencySummary() == null) {
            throw new Refusal.NotNow("summary.missing");
        }
        summary.confirm(today.date(), reader.accountId());
        store(reader, child, summary, "confirmed");
    }

    /** The texts; the caller has opened the file for reading {@link DataClass#HEALTH}. */
    @Transactional(readOnly = true)
    public SummaryText read(OpenCase child) {
        return summaries
                .findById(child.caseId())
                .map(summary -> new SummaryText(
                        open(child, EMERGENCY, summary.sealedEmergencySummary()),
                        open(child, PLAIN, summary.sealedPlainVersion()),
                        summary.confirmedOn(),
                        edition(summary)))
                .orElseGet(() -> new SummaryText("", "", null, NOTHING_YET));
    }

    private SharedSummary summary(OpenCase child, int version) {
        SharedSummary summary = summaries.findById(child.caseId()).orElseGet(() -> new SharedSummary(child.caseId()));
        SamePage.require(version, edition(summary));
        return summary;
    }

    private static int edition(SharedSummary summary) {
        Integer version = summary.version();
        return version == null ? NOTHING_YET : version;
    }

    private void store(Reader reader, OpenCase child, SharedSummary summary, String what) {
        summaries.save(summary);
        changes.made(reader, child, AuditAction.FACT_CHANGED, "summary " + what);
    }

    private byte @Nullable [] seal(OpenCase child, String field, String text) {
        return text.isBlank() ? null : sealer.seal(child.wrappedKey(), field + child.caseId(), text);
    }

    private String open(OpenCase child, String field, byte @Nullable [] sealed) {
        UUID id = child.caseId();
        return sealed == null ? "" : sealer.open(child.wrappedKey(), field + id, sealed);
    }
}
