package uk.waymark.engine.continuingcare;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import uk.waymark.engine.care.SealedWords;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.decision.EvaluationLedger;
import uk.waymark.engine.decision.StoredReceipt;
import uk.waymark.rules.Receipt;
import uk.waymark.rules.RuleSet;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.continuingcare.Advice;
import uk.waymark.rules.continuingcare.CareDomain;
import uk.waymark.rules.continuingcare.ContinuingCareFacts;
import uk.waymark.rules.continuingcare.ContinuingCareRules;
import uk.waymark.rules.continuingcare.NeedLevel;
import uk.waymark.rules.foundations.CarePhase;
import uk.waymark.rules.palliative.PalliativeFacts;
import uk.waymark.rules.palliative.PalliativeRules;

/** Records the levels of need of a child, and keeps what the rules say about them; assessor and panel decide. */
@Component
public class ContinuingCare {

    private static final String LEVELS = "care_needs.levels";

    private final CareChanges changes;
    private final CareNeedsRecords records;
    private final SealedWords words;
    private final Asking asking;
    private final Today today;

    ContinuingCare(CareChanges changes, CareNeedsRecords records, SealedWords words, Asking asking, Today today) {
        this.changes = changes;
        this.records = records;
        this.words = words;
        this.asking = asking;
        this.today = today;
    }

    /** Whom it asks. */
    @Component
    record Asking(RuleSet rules, EvaluationLedger ledger, ChildFiles files, CareClocks clocks) {

        CarePhase phase(UUID caseId) {
            return files.findById(caseId).orElseThrow().condition().phase();
        }
    }

    /** What is recorded now; the caller has opened the file for reading health. */
    @Transactional(readOnly = true)
    public NeedsSheet read(OpenCase child) {
        return records.findById(child.caseId())
                .map(needs ->
                        NeedsText.read(words.open(child, LEVELS, child.caseId(), needs.levels()), needs.edition()))
                .orElseGet(() -> new NeedsSheet(Map.of(), PalliativeFacts.unknown(), -1));
    }

    /** What the rules last said about the levels; nothing before anybody has recorded one. */
    @Transactional(readOnly = true)
    public Optional<StoredReceipt> advice(OpenCase child) {
        return latest(child, ContinuingCareRules.FAMILY);
    }

    /** What the signs of the condition point to; nothing before anybody has answered. */
    @Transactional(readOnly = true)
    public Optional<StoredReceipt> category(OpenCase child) {
        return latest(child, PalliativeRules.FAMILY);
    }

    private Optional<StoredReceipt> latest(OpenCase child, String family) {
        return asking.ledger()
                .latest(child.caseId(), family)
                .map(run -> asking.ledger().read(run.id(), child.wrappedKey()));
    }

    /**
     * Replaces the levels and signs, and keeps what the rules say now. Where they point to need, the weeks for the decision
     * begin; in the last days of life nobody waits for weeks, and none are counted.
     *
     * @throws Refusal.NotAllowed when the reader does not write health information
     * @throws Refusal.NotNow {@code continuing.care.level.unknown}, {@code stale.page} or {@code child.has.died}
     */
    @Transactional
    public Advice record(Reader reader, String reference, NeedsSheet sheet) {
        OpenCase child = changes.open(reader, reference, DataClass.HEALTH, Act.WRITE);
        sheet.levels().forEach(ContinuingCare::exists);
        CareNeeds needs = records.findById(child.caseId()).orElseGet(() -> new CareNeeds(child.caseId()));
        SamePage.require(sheet.version(), needs.edition());
        Advice advice = advise(child, sheet);
        needs.are(
                words.must(child, LEVELS, child.caseId(), NeedsText.write(sheet)),
                advice == Advice.INDICATES_NEED ? YesNo.YES : YesNo.NOT_KNOWN,
                today.date(),
                reader.accountId());
        records.save(needs);
        if (advice == Advice.INDICATES_NEED && asking.phase(child.caseId()) != CarePhase.END_OF_LIFE) {
            asking.clocks().asked(child.caseId(), today.date(), reader.accountId());
        }
        changes.made(reader, child, AuditAction.FACT_CHANGED, "care-needs");
        return advice;
    }

    private static void exists(CareDomain domain, NeedLevel level) {
        if (!domain.levels().contains(level)) {
            throw new Refusal.NotNow("continuing.care.level.unknown");
        }
    }

    private Advice advise(OpenCase child, NeedsSheet sheet) {
        boolean fast = asking.phase(child.caseId()) == CarePhase.END_OF_LIFE;
        ContinuingCareFacts facts = ContinuingCareFacts.of(sheet.levels(), fast ? YesNo.YES : YesNo.NO);
        Receipt receipt = asking.rules().continuingCare(facts);
        keep(child, ContinuingCareRules.FAMILY, facts, receipt);
        keep(child, PalliativeRules.FAMILY, sheet.signs(), asking.rules().palliative(sheet.signs()));
        return Advice.of(receipt);
    }

    private void keep(OpenCase child, String family, Record facts, Receipt receipt) {
        asking.ledger().write(child.caseId(), child.wrappedKey(), family, "RECORDED", facts, receipt);
    }
}
