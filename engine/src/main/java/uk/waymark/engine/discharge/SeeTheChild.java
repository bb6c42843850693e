package uk.waymark.engine.discharge;

import java.time.LocalDate;
import java.util.Objects;
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
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.learning.LearningEvent;
import uk.waymark.engine.learning.LearningPrompts;

/** After a child has left hospital somebody sees the child at home, or hears from the hospice; the team is asked what others can learn. */
@Component
public class SeeTheChild {

    private final CareChanges changes;
    private final StayRecords records;
    private final LearningPrompts learning;
    private final Today today;

    SeeTheChild(CareChanges changes, StayRecords records, LearningPrompts learning, Today today) {
        this.changes = changes;
        this.records = records;
        this.learning = learning;
        this.today = today;
    }

    /**
     * Somebody has seen the child at home: all is well, or the child is back in hospital.
     *
     * @throws Refusal.NotNow {@code date.future}, {@code stay.not.running} or {@code child.has.died}
     */
    @Transactional
    public void visited(Reader reader, String reference, LocalDate on, boolean backInHospital) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.WRITE);
        if (on.isAfter(today.date())) {
            throw new Refusal.NotNow("date.future");
        }
        HospitalStay stay = records.in(child, StayState.AT_HOME);
        stay.visited(on);
        ends(reader, child, stay, backInHospital ? StayState.BACK_IN_HOSPITAL : StayState.SETTLED);
    }

    /**
     * The hospice has said how the child arrived.
     *
     * @throws Refusal.NotNow {@code stay.not.running} or {@code child.has.died}
     */
    @Transactional
    public void arrived(Reader reader, String reference) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.READ);
        ends(reader, child, records.in(child, StayState.IN_HOSPICE), StayState.WITH_HOSPICE);
    }

    /** By when somebody should have seen the child of the stay that goes on, or heard from the hospice. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> dueOn(UUID caseId) {
        return records.running(caseId).map(HospitalStay::visitDueOn);
    }

    private void ends(Reader reader, OpenCase child, HospitalStay stay, StayState how) {
        stay.end(how, today.date());
        learning.ask(child.caseId(), LearningEvent.DISCHARGE, Objects.requireNonNullElse(stay.leftOn(), today.date()));
        changes.made(reader, child, AuditAction.FACT_CHANGED, "going-home=" + stay.id() + " " + stay.state());
    }
}
