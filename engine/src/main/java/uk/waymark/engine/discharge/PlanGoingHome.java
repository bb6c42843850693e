package uk.waymark.engine.discharge;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
import uk.waymark.engine.news.GoingHomeCalledOff;
import uk.waymark.engine.news.GoingHomePlanned;

/** Records that a child in hospital is to go home, moves the day, or calls it off. */
@Component
public class PlanGoingHome {

    static final String WHERE = "hospital_stay.where";
    /** In a rapid discharge the child should be on the way within this time. A promise of the service, not a law. */
    static final Duration RAPID = Duration.ofHours(24);

    private final CareChanges changes;
    private final StayRecords records;
    private final ApplicationEventPublisher news;
    private final Today today;

    PlanGoingHome(CareChanges changes, StayRecords records, ApplicationEventPublisher news, Today today) {
        this.changes = changes;
        this.records = records;
        this.news = news;
        this.today = today;
    }

    /**
     * Going home is planned from now on; the list of what has to be ready is laid out and the journey begins.
     *
     * @throws Refusal.NotAllowed {@code stay.professional.records}
     * @throws Refusal.NotNow {@code stay.running}, {@code date.future}, {@code stay.date.past} or {@code child.has.died}
     */
    @Transactional
    public UUID begin(Reader reader, String reference, GoingHome plan) {
        OpenCase child = open(reader, reference);
        if (records.running(child.caseId()).isPresent()) {
            throw new Refusal.NotNow("stay.running");
        }
        if (plan.inSince().isAfter(today.date())) {
            throw new Refusal.NotNow("date.future");
        }
        requireToCome(plan.on());
        UUID id = Ids.next();
        byte[] where = records.seal(child, WHERE, id, plan.where());
        HospitalStay stay = new HospitalStay(id, child.caseId(), plan, where, reader.accountId());
        if (plan.rapid()) {
            stay.hurry(today.now().plus(RAPID));
        }
        records.stays().save(stay);
        records.items()
                .saveAll(Arrays.stream(Need.values())
                        .filter(need -> need.isFor(plan.rapid()))
                        .map(need -> new DischargeItem(stay, need))
                        .toList());
        made(reader, child, plan.rapid() ? today.date() : plan.on(), "going-home=" + id + " planned");
        news.publishEvent(new GoingHomePlanned(reference, plan.rapid()));
        return id;
    }

    /**
     * The day of going home has moved, or is not known any more.
     *
     * @throws Refusal.NotNow {@code stay.not.running}, {@code stay.date.past}, {@code stale.page}
     */
    @Transactional
    public void move(Reader reader, String reference, @Nullable LocalDate on, int version) {
        OpenCase child = open(reader, reference);
        requireToCome(on);
        HospitalStay stay = records.inHospital(child, version);
        stay.planFor(on);
        made(reader, child, on, "going-home=" + stay.id() + " moved");
    }

    /**
     * The child stays in hospital after all: what was prepared stops, and somebody explains it to the family.
     *
     * @throws Refusal.NotNow {@code stay.not.running} or {@code stale.page}
     */
    @Transactional
    public void callOff(Reader reader, String reference, int version) {
        OpenCase child = open(reader, reference);
        HospitalStay stay = records.inHospital(child, version);
        stay.end(StayState.CALLED_OFF, today.date());
        made(reader, child, null, "going-home=" + stay.id() + " called-off");
        news.publishEvent(new GoingHomeCalledOff(reference));
    }

    private OpenCase open(Reader reader, String reference) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.WRITE);
        if (reader.practitionerId() == null) {
            throw new Refusal.NotAllowed("stay.professional.records");
        }
        return child;
    }

    private void requireToCome(@Nullable LocalDate on) {
        if (on != null && on.isBefore(today.date())) {
            throw new Refusal.NotNow("stay.date.past");
        }
    }

    private void made(Reader reader, OpenCase child, @Nullable LocalDate goingHomeOn, String what) {
        records.tellRules(child.caseId(), goingHomeOn);
        changes.made(reader, child, AuditAction.FACT_CHANGED, what);
    }
}
