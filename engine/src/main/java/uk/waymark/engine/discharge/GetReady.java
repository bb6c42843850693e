package uk.waymark.engine.discharge;

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
import uk.waymark.engine.team.Team;

/** Says of each thing that has to be ready before a child goes home who sees to it and where it stands. */
@Component
public class GetReady {

    static final String NOTE = "discharge_item.note";

    private final CareChanges changes;
    private final StayRecords records;
    private final Team team;
    private final Today today;

    GetReady(CareChanges changes, StayRecords records, Team team, Today today) {
        this.changes = changes;
        this.records = records;
        this.team = team;
        this.today = today;
    }

    /**
     * Stores where one thing stands.
     *
     * @throws Refusal.NotFound {@code stay.item.not.found}
     * @throws Refusal.NotNow {@code stay.not.running}, {@code stay.item.why}, {@code meeting.not.in.team},
     *     {@code stale.page} or {@code child.has.died}
     */
    @Transactional
    public void say(Reader reader, String reference, UUID itemId, ReadyWord word, int version) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.WRITE);
        HospitalStay stay = records.in(child, StayState.IN_HOSPITAL);
        DischargeItem item = records.items()
                .findById(itemId)
                .filter(found -> found.stayId().equals(stay.id()))
                .orElseThrow(() -> new Refusal.NotFound("stay.item.not.found"));
        if (word.state() == NeedState.NOT_NEEDED && word.note().isBlank()) {
            throw new Refusal.NotNow("stay.item.why");
        }
        UUID who = word.responsible();
        if (who != null && !team.practitioners(child.caseId()).contains(who)) {
            throw new Refusal.NotNow("meeting.not.in.team");
        }
        SamePage.require(version, item.version());
        byte @Nullable [] note = word.note().isBlank() ? null : records.seal(child, NOTE, itemId, word.note());
        item.stands(word, today.date(), note);
        changes.made(
                reader,
                child,
                AuditAction.FACT_CHANGED,
                "going-home=" + stay.id() + " " + item.need() + "=" + word.state());
    }

    /**
     * Makes sure that nothing on the list is left open.
     *
     * @throws Refusal.NotNow {@code stay.items.open} or {@code stay.not.running}
     */
    @Transactional(readOnly = true)
    public void requireEverythingReady(OpenCase child) {
        HospitalStay stay = records.in(child, StayState.IN_HOSPITAL);
        if (records.items().countByStayIdAndState(stay.id(), NeedState.OPEN) > 0) {
            throw new Refusal.NotNow("stay.items.open");
        }
    }
}
