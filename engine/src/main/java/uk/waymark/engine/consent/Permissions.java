package uk.waymark.engine.consent;

import java.time.LocalDate;
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
import uk.waymark.engine.people.Agencies;

/** Asks for a family's permission and stores each answer; a withdrawal closes the file to that agency with the commit. */
@Component
public class Permissions {

    private final CareChanges changes;
    private final PermissionRecords records;
    private final Agencies agencies;
    private final Today today;

    Permissions(CareChanges changes, PermissionRecords records, Agencies agencies, Today today) {
        this.changes = changes;
        this.records = records;
        this.agencies = agencies;
        this.today = today;
    }

    /**
     * Notes that the family has been asked.
     *
     * @throws Refusal.NotFound when the child or the agency is not known to the reader
     * @throws Refusal.NotNow {@code permission.wrong.state} when it is asked or given already, {@code child.has.died}
     */
    @Transactional
    public void ask(Reader reader, String reference, UUID agencyId, DataClass dataClass) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.SHARE);
        var known = records.findByCaseIdAndAgencyIdAndDataClass(child.caseId(), agencyId, dataClass);
        known.ifPresent(permission -> permission.askAgain(today.date()));
        Permission asked = known.orElseGet(() -> fresh(child, agencyId, dataClass));
        store(reader, child, asked);
    }

    /**
     * The answer is yes.
     *
     * @throws Refusal.NotFound when the child or the agency is not known to the reader
     * @throws Refusal.NotNow {@code permission.wrong.state} when it is given already, {@code permission.expiry.past},
     *     {@code child.has.died}
     */
    @Transactional
    public void give(Reader reader, String reference, UUID agencyId, DataClass dataClass, Answer answer) {
        LocalDate expiresOn = answer.expiresOn();
        if (expiresOn != null && expiresOn.isBefore(today.date())) {
            throw new Refusal.NotNow("permission.expiry.past");
        }
        answer(reader, reference, new Subject(agencyId, dataClass, PermissionState.GIVEN), answer);
    }

    /**
     * The answer is no.
     *
     * @throws Refusal.NotFound when the child or the agency is not known to the reader
     * @throws Refusal.NotNow {@code permission.wrong.state} when it is given (then it is withdrawn), {@code child.has.died}
     */
    @Transactional
    public void refuse(Reader reader, String reference, UUID agencyId, DataClass dataClass, Answer answer) {
        answer(reader, reference, new Subject(agencyId, dataClass, PermissionState.REFUSED), answer);
    }

    /**
     * A permission that was given is taken back; it acts with the commit.
     *
     * @throws Refusal.NotFound when the child or the agency is not known to the reader
     * @throws Refusal.NotNow {@code permission.wrong.state} when it is not given, {@code child.has.died}
     */
    @Transactional
    public void withdraw(Reader reader, String reference, UUID agencyId, DataClass dataClass, Answer answer) {
        answer(reader, reference, new Subject(agencyId, dataClass, PermissionState.WITHDRAWN), answer);
    }

    /** Whether any kind of information may be shared with this agency by permission today. */
    @Transactional(readOnly = true)
    public boolean isGiven(UUID caseId, UUID agencyId) {
        LocalDate day = today.date();
        return records.findByCaseId(caseId).stream()
                .filter(permission -> permission.agencyId().equals(agencyId))
                .filter(permission -> permission.state() == PermissionState.GIVEN)
                .map(Permission::expiresOn)
                .anyMatch(expiresOn -> expiresOn == null || !expiresOn.isBefore(day));
    }

    private void answer(Reader reader, String reference, Subject subject, Answer answer) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.SHARE);
        Permission permission = records.findByCaseIdAndAgencyIdAndDataClass(
                        child.caseId(), subject.agencyId, subject.dataClass)
                .orElseGet(() -> fresh(child, subject.agencyId, subject.dataClass));
        permission.answer(subject.state, answer, today.date());
        store(reader, child, permission);
    }

    private Permission fresh(OpenCase child, UUID agencyId, DataClass dataClass) {
        if (!agencies.existsById(agencyId)) {
            throw new Refusal.NotFound("agency.not.found");
        }
        return new Permission(child.caseId(), agencyId, dataClass, today.date());
    }

    private void store(Reader reader, OpenCase child, Permission permission) {
        permission.recordedBy(reader.accountId());
        Permission stored = records.save(permission);
        changes.made(
                reader,
                child,
                AuditAction.PERMISSION_CHANGED,
                "agency=" + stored.agencyId() + " class=" + stored.dataClass() + " state=" + stored.state());
    }

    private record Subject(UUID agencyId, DataClass dataClass, PermissionState state) {}
}
