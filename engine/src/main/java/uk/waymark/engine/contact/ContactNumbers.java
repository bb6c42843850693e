package uk.waymark.engine.contact;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.care.SamePage;
import uk.waymark.engine.casefile.SealedPhone;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.crypto.Sealer;

/**
 * Keeps the numbers that a family can ring; each change is followed by the rules on help at night. A family does not answer
 * for the number of a service: what would be wrong here is rung at night.
 */
@Component
public class ContactNumbers {

    private final CareChanges changes;
    private final ContactPoints points;
    private final NumberSearches searches;
    private final Sealer sealer;
    private final Today today;

    ContactNumbers(CareChanges changes, ContactPoints points, NumberSearches searches, Sealer sealer, Today today) {
        this.changes = changes;
        this.points = points;
        this.searches = searches;
        this.sealer = sealer;
        this.today = today;
    }

    /**
     * Adds a number.
     *
     * @throws Refusal.NotNow {@code hours.not.understood} or {@code child.has.died}
     */
    @Transactional
    public UUID add(Reader reader, String reference, NumberDetails details) {
        OpenCase child = open(reader, reference);
        requireHours(details);
        UUID id = Ids.next();
        points.save(new ContactPoint(id, child.caseId(), details, seal(child, id, details.phone())));
        made(reader, child, id, "added");
        return id;
    }

    /**
     * Replaces what is known of a number; another telephone number has to be tried and told again.
     *
     * @throws Refusal.NotFound {@code number.not.found}
     * @throws Refusal.NotNow {@code hours.not.understood}, {@code stale.page} or {@code child.has.died}
     */
    @Transactional
    public void change(Reader reader, String reference, UUID id, NumberDetails details, int version) {
        OpenCase child = open(reader, reference);
        requireHours(details);
        ContactPoint point = point(child, id, version);
        boolean otherPhone = !phone(child, point).equals(details.phone());
        point.change(details, seal(child, id, details.phone()), otherPhone);
        made(reader, child, id, "changed");
    }

    /**
     * Somebody rang the number and it was answered.
     *
     * @throws Refusal.NotFound {@code number.not.found}
     * @throws Refusal.NotNow {@code date.future}, {@code stale.page} or {@code child.has.died}
     */
    @Transactional
    public void tested(Reader reader, String reference, UUID id, LocalDate on, int version) {
        OpenCase child = open(reader, reference);
        requirePast(on);
        point(child, id, version).tested(on, reader.accountId());
        made(reader, child, id, "tested");
    }

    /**
     * The family has been given the number.
     *
     * @throws Refusal.NotFound {@code number.not.found}
     * @throws Refusal.NotNow {@code date.future}, {@code stale.page} or {@code child.has.died}
     */
    @Transactional
    public void told(Reader reader, String reference, UUID id, LocalDate on, int version) {
        OpenCase child = open(reader, reference);
        requirePast(on);
        point(child, id, version).told(on);
        made(reader, child, id, "family-told");
    }

    /**
     * The number no longer serves.
     *
     * @throws Refusal.NotFound {@code number.not.found}
     * @throws Refusal.NotNow {@code stale.page} or {@code child.has.died}
     */
    @Transactional
    public void end(Reader reader, String reference, UUID id, int version) {
        OpenCase child = open(reader, reference);
        point(child, id, version).end(today.date());
        made(reader, child, id, "ended");
    }

    /** Somebody looked for a number to ring out of hours and there is none: known to be missing from now on. */
    @Transactional
    public void noneFound(Reader reader, String reference) {
        OpenCase child = open(reader, reference);
        searches.save(searches.findById(child.caseId())
                .map(search -> search.again(today.date(), reader.accountId()))
                .orElseGet(() -> new NumberSearch(child.caseId(), today.date(), reader.accountId())));
        changes.made(reader, child, AuditAction.FACT_CHANGED, "number none-found");
    }

    private OpenCase open(Reader reader, String reference) {
        return changes.openAsTeam(reader, reference);
    }

    private static void requireHours(NumberDetails details) {
        if (WeeklyHours.read(details.hours()).isEmpty()) {
            throw new Refusal.NotNow("hours.not.understood");
        }
    }

    private void requirePast(LocalDate on) {
        if (on.isAfter(today.date())) {
            throw new Refusal.NotNow("date.future");
        }
    }

    private ContactPoint point(OpenCase child, UUID id, int version) {
        ContactPoint point = points.findById(id)
                .filter(found -> found.caseId().equals(child.caseId()) && found.endedOn() == null)
                .orElseThrow(() -> new Refusal.NotFound("number.not.found"));
        SamePage.require(version, point.version());
        return point;
    }

    private byte[] seal(OpenCase child, UUID id, String phone) {
        return sealer.seal(child.wrappedKey(), SealedPhone.field(id), phone);
    }

    private String phone(OpenCase child, ContactPoint point) {
        return sealer.open(child.wrappedKey(), SealedPhone.field(point.id()), point.sealedPhone());
    }

    private void made(Reader reader, OpenCase child, UUID id, String what) {
        changes.made(reader, child, AuditAction.FACT_CHANGED, "number=" + id + " " + what);
    }
}
