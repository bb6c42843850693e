package uk.waymark.engine.bereavement;

import java.util.Locale;
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
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.closing.EverythingStops;
import uk.waymark.engine.closing.TellClosing;
import uk.waymark.engine.news.CaseClosing.Why;

/** Records that a child has died; everything stops with the commit but the support for those who are left. */
@Component
public class RecordDeath {

    private final CareChanges changes;
    private final ChildFiles files;
    private final EverythingStops stop;
    private final TellClosing tell;
    private final Today today;

    RecordDeath(CareChanges changes, ChildFiles files, EverythingStops stop, TellClosing tell, Today today) {
        this.changes = changes;
        this.files = files;
        this.stop = stop;
        this.tell = tell;
        this.today = today;
    }

    /**
     * Records the death and stops everything: clocks, flags, the search for a key worker, help agreed while waiting, and
     * every running journey. The bereavement journey begins.
     *
     * @param version the edition of the child's file that the page showed
     * @throws Refusal.NotNow {@code death.not.confirmed}, {@code death.reference.differs}, {@code death.date.future},
     *     {@code death.date.before.birth}, {@code stale.page} or {@code child.has.died}
     * @throws Refusal.NotAllowed when the reader's role may not record a death
     */
    @Transactional
    public void record(Reader reader, String reference, DeathRecord death, int version) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.RECORD_DEATH);
        ChildFile file = files.findById(child.caseId()).orElseThrow();
        SamePage.require(version, file.version());
        requireConfirmed(child, death);
        if (death.diedOn().isAfter(today.date())) {
            throw new Refusal.NotNow("death.date.future");
        }
        if (death.diedOn().isBefore(file.birthDate())) {
            throw new Refusal.NotNow("death.date.before.birth");
        }
        file.died(death.diedOn());
        stop.forChild(child, Why.DIED, reader.accountId());
        changes.made(reader, child, AuditAction.DEATH_RECORDED, "everything-stopped");
        tell.of(child, Why.DIED);
    }

    private static void requireConfirmed(OpenCase child, DeathRecord death) {
        if (!death.confirmedTwice()) {
            throw new Refusal.NotNow("death.not.confirmed");
        }
        if (!death.typedReference().strip().toUpperCase(Locale.ROOT).equals(child.reference())) {
            throw new Refusal.NotNow("death.reference.differs");
        }
    }
}
