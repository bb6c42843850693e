package uk.waymark.engine.transition;

import java.time.LocalDate;
import java.util.List;
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
import uk.waymark.engine.clock.Today;

/** Invites services for adults, writes down what they say, and that the young person has met somebody from there. */
@Component
public class AskAdultServices {

    private final CareChanges changes;
    private final GrowingUpRecords records;
    private final Today today;

    AskAdultServices(CareChanges changes, GrowingUpRecords records, Today today) {
        this.changes = changes;
        this.records = records;
        this.today = today;
    }

    /**
     * A service is invited.
     *
     * @param name which service, without anything about a child
     * @throws Refusal.NotNow {@code growing.up.not.begun} or {@code child.has.died}
     */
    @Transactional
    public UUID invite(Reader reader, String reference, AdultServiceKind kind, String name) {
        OpenCase child = open(reader, reference);
        AdultService service =
                records.services().save(new AdultService(records.begun(child), kind, name, today.date()));
        made(reader, child, service, "invited " + kind);
        return service.id();
    }

    /**
     * A service has answered.
     *
     * @throws Refusal.NotFound {@code growing.up.service.not.found}
     * @throws Refusal.NotNow {@code growing.up.answer.missing}, {@code stale.page} or {@code child.has.died}
     */
    @Transactional
    public void answered(Reader reader, String reference, UUID serviceId, ServiceAnswer answer, int version) {
        OpenCase child = open(reader, reference);
        if (answer == ServiceAnswer.ASKED) {
            throw new Refusal.NotNow("growing.up.answer.missing");
        }
        AdultService service = service(child, serviceId, version);
        service.answers(answer, today.date());
        made(reader, child, service, "answered " + answer);
    }

    /**
     * The young person has met a practitioner of the service. Source: NICE quality standard QS140, statement 5.
     *
     * @throws Refusal.NotNow {@code date.future}, {@code stale.page} or {@code child.has.died}
     */
    @Transactional
    public void met(Reader reader, String reference, UUID serviceId, LocalDate on, int version) {
        OpenCase child = open(reader, reference);
        if (on.isAfter(today.date())) {
            throw new Refusal.NotNow("date.future");
        }
        AdultService service = service(child, serviceId, version);
        service.met(on);
        made(reader, child, service, "met");
    }

    /** Those that have not answered were rung. */
    @Transactional
    public void chased(Reader reader, String reference) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.READ);
        silent(child).forEach(service -> service.chased(today.date()));
        changes.made(reader, child, AuditAction.FACT_CHANGED, "adult-services chased");
    }

    /** Those that have not answered were taken up by somebody senior. */
    @Transactional
    public void escalated(Reader reader, String reference) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.READ);
        silent(child).forEach(service -> service.escalated(today.date()));
        changes.made(reader, child, AuditAction.FACT_CHANGED, "adult-services escalated");
    }

    /**
     * Makes sure that somebody was invited.
     *
     * @throws Refusal.NotNow {@code growing.up.nobody.invited}
     */
    @Transactional(readOnly = true)
    public void requireInvited(OpenCase child) {
        if (records.asked(child).isEmpty()) {
            throw new Refusal.NotNow("growing.up.nobody.invited");
        }
    }

    /**
     * Makes sure that every service has answered.
     *
     * @throws Refusal.NotNow {@code growing.up.silent}
     */
    @Transactional(readOnly = true)
    public void requireAnswered(OpenCase child) {
        if (!silent(child).isEmpty()) {
            throw new Refusal.NotNow("growing.up.silent");
        }
    }

    /**
     * Makes sure that the young person has met somebody of every service that takes part.
     *
     * @throws Refusal.NotNow {@code growing.up.not.met}
     */
    @Transactional(readOnly = true)
    public void requireMet(OpenCase child) {
        if (records.asked(child).stream()
                .anyMatch(service -> service.answer() == ServiceAnswer.ACCEPTED && service.metOn() == null)) {
            throw new Refusal.NotNow("growing.up.not.met");
        }
    }

    private List<AdultService> silent(OpenCase child) {
        return records.asked(child).stream()
                .filter(service -> service.answer() == ServiceAnswer.ASKED)
                .toList();
    }

    private AdultService service(OpenCase child, UUID id, int version) {
        AdultService service = records.services()
                .findById(id)
                .filter(found -> found.caseId().equals(child.caseId()))
                .orElseThrow(() -> new Refusal.NotFound("growing.up.service.not.found"));
        SamePage.require(version, service.version());
        return service;
    }

    private OpenCase open(Reader reader, String reference) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.WRITE);
        if (reader.practitionerId() == null) {
            throw new Refusal.NotAllowed("growing.up.professional");
        }
        return child;
    }

    private void made(Reader reader, OpenCase child, AdultService service, String what) {
        changes.made(reader, child, AuditAction.FACT_CHANGED, "adult-service=" + service.id() + " " + what);
    }
}
