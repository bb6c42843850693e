package uk.waymark.engine.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import uk.waymark.engine.clock.Today;

/** The first appointment with each service for adults; the move is made when the last of them has taken place. */
@Component
public class FirstAppointments {

    static final String SOON = "adult_service.soon";
    /** NICE guideline NG43: support for at least six months before and after the move. */
    private static final int MONTHS_OF_SUPPORT = 6;

    private final CareChanges changes;
    private final GrowingUpRecords records;
    private final Today today;

    FirstAppointments(CareChanges changes, GrowingUpRecords records, Today today) {
        this.changes = changes;
        this.records = records;
        this.today = today;
    }

    /**
     * A day is agreed with a service, or a new one after it was missed.
     *
     * @param service null for every service whose first appointment is still to come
     * @param soon why it is less than six months since somebody was named who stays through the move; may be empty otherwise
     * @throws Refusal.NotNow {@code stay.date.past}, {@code growing.up.too.soon} or {@code child.has.died}
     */
    @Transactional
    public void agreed(Reader reader, String reference, @Nullable UUID service, LocalDate on, String soon) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.READ);
        if (on.isBefore(today.date())) {
            throw new Refusal.NotNow("stay.date.past");
        }
        boolean early = on.isBefore(supportedFrom(child));
        for (AdultService one : toCome(child.caseId(), service)) {
            if (early && soon.isBlank() && one.sealedSoon() == null) {
                throw new Refusal.NotNow("growing.up.too.soon");
            }
            one.appointment(on, soon.isBlank() ? null : records.seal(child, SOON, one.id(), soon));
            made(reader, child, one, "appointment" + (early ? " soon" : ""));
        }
        records.begun(child).appointment(on);
    }

    private LocalDate supportedFrom(OpenCase child) {
        return Objects.requireNonNullElse(records.begun(child).workerSince(), today.date())
                .plusMonths(MONTHS_OF_SUPPORT);
    }

    /**
     * What became of a first appointment; a missed one is never the end. Source: NICE quality standard QS140, statement 6.
     *
     * @param service null for every service whose first appointment is still to come
     * @throws Refusal.NotNow {@code growing.up.appointment.to.come} or {@code child.has.died}
     */
    @Transactional
    public void was(Reader reader, String reference, @Nullable UUID service, boolean kept) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.READ);
        for (AdultService one : toCome(child.caseId(), service)) {
            LocalDate day = one.appointmentOn();
            if (day == null || day.isAfter(today.date())) {
                throw new Refusal.NotNow("growing.up.appointment.to.come");
            }
            if (kept) {
                one.kept();
            } else {
                one.missed();
                records.begun(child).missed();
            }
            made(reader, child, one, kept ? "first-appointment kept" : "first-appointment missed");
        }
        lastDay(child).ifPresent(records.begun(child)::moved);
    }

    /** The day of the last first appointment, once all that take part had theirs. */
    private Optional<LocalDate> lastDay(OpenCase child) {
        List<AdultService> part = records.asked(child).stream()
                .filter(service -> service.answer() == ServiceAnswer.ACCEPTED)
                .toList();
        return part.stream().anyMatch(AdultService::toCome)
                ? Optional.empty()
                : part.stream()
                        .map(AdultService::keptOn)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo);
    }

    /** The services that take part and whose first appointment is still to take place. */
    @Transactional(readOnly = true)
    public List<UUID> toCome(UUID caseId) {
        return toCome(caseId, null).stream().map(AdultService::id).toList();
    }

    /** The day that is agreed with this service. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> day(UUID service) {
        return records.services().findById(service).map(AdultService::appointmentOn);
    }

    private List<AdultService> toCome(UUID caseId, @Nullable UUID service) {
        return records.moves().findByCaseId(caseId).stream()
                .flatMap(move -> records.services().findByGrowingUpIdOrderByInvitedOnAscIdAsc(move.id()).stream())
                .filter(one -> service == null ? one.toCome() : one.id().equals(service))
                .toList();
    }

    private void made(Reader reader, OpenCase child, AdultService service, String what) {
        changes.made(reader, child, AuditAction.FACT_CHANGED, "adult-service=" + service.id() + " " + what);
    }
}
