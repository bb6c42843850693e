package uk.waymark.engine.views;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.assessment.AdviceRequest;
import uk.waymark.engine.assessment.AdviceState;
import uk.waymark.engine.assessment.AssessmentRecords;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.care.SpokenAtHome;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.crypto.Sealer;
import uk.waymark.rules.YesNo;

/** Takes in what the child and the family think and want, from themselves or as they told it to somebody. */
@Component
public class ShareViews {

    private final AssessmentRecords records;
    private final FamilyViewsRecords views;
    private final SpokenAtHome spoken;
    private final CareChanges changes;
    private final Keeping keeping;

    ShareViews(
            AssessmentRecords records,
            FamilyViewsRecords views,
            SpokenAtHome spoken,
            CareChanges changes,
            Keeping keeping) {
        this.records = records;
        this.views = views;
        this.spoken = spoken;
        this.changes = changes;
        this.keeping = keeping;
    }

    /** With what words are kept, and for which day. */
    @Component
    record Keeping(Sealer sealer, Today today) {}

    /** Views as they were told, and on which day. */
    public record Told(Views views, LocalDate on) {}

    /**
     * Keeps the views for the assessment.
     *
     * @throws Refusal.NotNow {@code views.incomplete} when words are missing where something was told, or stand where
     *     nothing was; {@code advice.request.moved.on}
     */
    @Transactional
    public void share(Reader reader, String reference, UUID requestId, Views told) {
        OpenCase child = records.open(reader, reference, Act.WRITE);
        AdviceRequest request = records.require(child, requestId);
        if (!told.whole()) {
            throw new Refusal.NotNow("views.incomplete");
        }
        UUID id = Ids.next();
        var of = new FamilyViews.Of(requestId, child.caseId());
        FamilyViews kept = new FamilyViews(id, of, told, keeping.today().date(), reader.accountId());
        kept.say(seal(child, "child:" + id, told.child()), seal(child, "family:" + id, told.family()));
        views.save(kept);
        request.settle(AdviceState.ACCEPTED, keeping.today().date());
        if (told.interpreter() == YesNo.YES) {
            spoken.needsInterpreter(child.caseId(), null);
        }
        changes.made(reader, child, AuditAction.FACT_CHANGED, "views shared");
    }

    /** The newest views; empty when nobody has been asked. The caller has opened the file for reading. */
    @Transactional(readOnly = true)
    public Optional<Told> latest(OpenCase child) {
        return views.findFirstByCaseIdOrderByIdDesc(child.caseId())
                .map(kept -> new Told(
                        new Views(
                                open(child, "child:" + kept.id(), kept.sealedChild()),
                                kept.childHow(),
                                open(child, "family:" + kept.id(), kept.sealedFamily()),
                                kept.familyHow(),
                                kept.interpreter(),
                                kept.wantsHelp()),
                        kept.givenOn()));
    }

    private byte @Nullable [] seal(OpenCase child, String field, String words) {
        return words.isBlank()
                ? null
                : keeping.sealer().seal(child.wrappedKey(), "family_views." + field, words.strip());
    }

    private String open(OpenCase child, String field, byte @Nullable [] sealed) {
        return sealed == null ? "" : keeping.sealer().open(child.wrappedKey(), "family_views." + field, sealed);
    }
}
