package uk.waymark.engine.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
import uk.waymark.engine.news.AdultServiceAnswered;
import uk.waymark.engine.news.AdultServiceInvited;

/** Invites services for adults, writes down what they say, and that the young person has met somebody from there. */
@Component
public class AskAdultServices {

    private final CareChanges changes;
    private final GrowingUpRecords records;
    private final ApplicationEventPublisher news;
    private final Today today;

    AskAdultServices(CareChanges changes, GrowingUpRecords records, ApplicationEventPublisher news, Today today) {
        this.changes = changes;
        this.records = records;
        this.news = news;
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
        news.publishEvent(new AdultServiceInvited(reference, service.id()));
        return service.id();
    }

    /**
     * A service has answered; one that changes its mind is invited again.
     *
     * @throws Refusal.NotFound {@code growing.up.service.not.found}
     * @throws Refusal.NotNow {@code growing.up.answer.missing}, {@code growing.up.answered.already}, {@code stale.page} or {@code child.has.died}
     */
    @Transactional
    public void answered(Reader reader, String reference, UUID serviceId, ServiceAnswer answer, int version) {
        OpenCase child = open(reader, reference);
        if (answer == ServiceAnswer.ASKED) {
            throw new Refusal.NotNow("growing.up.answer.missing");
        }
        AdultService service = service(child, serviceId, version);
        if (service.answer() != ServiceAnswer.ASKED) {
            throw new Refusal.NotNow("growing.up.answered.already");
        }
        service.answers(answer, today.date());
        made(reader, child, service, "answered " + answer);
        news.publishEvent(new AdultServiceAnswered(reference, service.id()));
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

    /**
     * A service that has not answered was rung.
     *
     * @param service null for all that are silent
     */
    @Transactional
    public void chased(Reader reader, String reference, @Nullable UUID service) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.READ);
        silent(child, service).forEach(one -> one.chased(today.date()));
        changes.made(reader, child, AuditAction.FACT_CHANGED, "adult-services chased");
    }

    /**
     * A service that has not answered was taken up by somebody senior.
     *
     * @param service null for all that are silent
     */
    @Transactional
    public void escalated(Reader reader, String reference, @Nullable UUID service) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.READ);
        silent(child, service).forEach(one -> one.escalated(today.date()));
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
     * Makes sure that every service has answered, that one at least takes part, and that the young person has met somebody of
     * each that does.
     *
     * @throws Refusal.NotNow {@code growing.up.silent}, {@code growing.up.nobody.accepted} or {@code growing.up.not.met}
     */
    @Transactional(readOnly = true)
    public void requireMet(OpenCase child) {
        requireAnswered(child);
        List<AdultService> part = records.asked(child).stream()
                .filter(service -> service.answer() == ServiceAnswer.ACCEPTED)
                .toList();
        if (part.isEmpty()) {
            throw new Refusal.NotNow("growing.up.nobody.accepted");
        }
        if (part.stream().anyMatch(service -> service.metOn() == null)) {
            throw new Refusal.NotNow("growing.up.not.met");
        }
    }

    /** On which day this service was invited. */
    @Transactional(readOnly = true)
    public LocalDate invitedOn(UUID service) {
        return records.services()
                .findById(service)
                .map(AdultService::invitedOn)
                .orElseThrow(() -> new Refusal.NotFound("growing.up.service.not.found"));
    }

    private List<AdultService> silent(OpenCase child, @Nullable UUID service) {
        return silent(child).stream()
                .filter(one -> service == null || one.id().equals(service))
                .toList();
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

    /** Whoever stays through the move does its steps, from whichever service they come. */
    private OpenCase open(Reader reader, String reference) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.READ);
        if (!records.accompanies(reader, child.caseId())) {
            changes.open(reader, reference, DataClass.CORE, Act.WRITE);
        }
        if (reader.practitionerId() == null) {
            throw new Refusal.NotAllowed("growing.up.professional");
        }
        return child;
    }

    private void made(Reader reader, OpenCase child, AdultService service, String what) {
        changes.made(reader, child, AuditAction.FACT_CHANGED, "adult-service=" + service.id() + " " + what);
    }
}
