package uk.waymark.engine.discharge;

import java.time.LocalDate;
import java.util.Set;
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
import uk.waymark.engine.meeting.WhoTookPart;
import uk.waymark.engine.people.Role;

/**
 * The gate between hospital and home: nobody leaves without the planning meeting, or without somebody who may say so
 * having written down why. In the last hours or days of life there is no meeting to wait for; a named senior clinician
 * decides.
 */
@Component
public class LeaveHospital {

    /** Who may let a child go home without the meeting; never the ward that wants the bed. */
    public static final Set<Role> MAY_OVERRIDE = Set.of(Role.TEAM_MANAGER, Role.DCO);

    static final String OVERRIDE = "hospital_stay.override";
    static final String SENIOR = "hospital_stay.senior";
    private static final int VISIT_DAYS = 2;
    private static final int RAPID_VISIT_DAYS = 1;

    private final CareChanges changes;
    private final StayRecords records;
    private final PlanningTable planning;
    private final GoingHomeRules rules;
    private final Today today;

    LeaveHospital(CareChanges changes, StayRecords records, PlanningTable planning, GoingHomeRules rules, Today today) {
        this.changes = changes;
        this.records = records;
        this.planning = planning;
        this.rules = rules;
        this.today = today;
    }

    /**
     * Somebody who may lets the child go home without the planning meeting.
     *
     * @throws Refusal.NotAllowed {@code stay.override.not.you}
     * @throws Refusal.NotNow {@code stay.override.why}, {@code stay.not.running}, {@code stale.page}
     */
    @Transactional
    public void allowWithoutMeeting(Reader reader, String reference, String why, int version) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.READ);
        if (!reader.isAnyOf(MAY_OVERRIDE)) {
            throw new Refusal.NotAllowed("stay.override.not.you");
        }
        if (why.isBlank()) {
            throw new Refusal.NotNow("stay.override.why");
        }
        HospitalStay stay = records.inHospital(child, version);
        stay.withoutMeeting(records.seal(child, OVERRIDE, stay.id(), why), reader.accountId(), today.date());
        changes.made(reader, child, AuditAction.DECIDED, "going-home=" + stay.id() + " without-meeting");
    }

    /**
     * Names the senior clinician who decides in a rapid discharge.
     *
     * @throws Refusal.NotNow {@code stay.senior.missing} or {@code stay.not.running}
     */
    @Transactional
    public void nameSenior(Reader reader, String reference, String name) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.WRITE);
        if (name.isBlank()) {
            throw new Refusal.NotNow("stay.senior.missing");
        }
        HospitalStay stay = records.in(child, StayState.IN_HOSPITAL);
        stay.decidedBy(records.seal(child, SENIOR, stay.id(), name));
        changes.made(reader, child, AuditAction.DECIDED, "going-home=" + stay.id() + " senior-named");
    }

    /**
     * Makes sure that the planning meeting of this stay has been held, and that the ward and those who help at home were heard.
     *
     * @throws Refusal.NotNow {@code stay.meeting.missing}, {@code stay.meeting.without} or {@code stay.not.running}
     */
    @Transactional(readOnly = true)
    public void requireMeeting(OpenCase child) {
        requireMeeting(records.in(child, StayState.IN_HOSPITAL));
    }

    private void requireMeeting(HospitalStay stay) {
        WhoTookPart.Table table = planning.of(stay);
        if (!table.held()) {
            throw new Refusal.NotNow("stay.meeting.missing");
        }
        if (!PlanningTable.missing(table).isEmpty()) {
            throw new Refusal.NotNow("stay.meeting.without");
        }
    }

    /**
     * The child has left hospital; the rules look once more at what is in place at home.
     *
     * @throws Refusal.NotNow {@code stay.meeting.missing} or {@code stay.meeting.without} without a held meeting at which the
     *     ward and those at home were heard, and without leave to go without; {@code stay.senior.missing} in a rapid discharge; {@code date.future}, {@code stay.date.before},
     *     {@code stay.not.running} or {@code child.has.died}
     */
    @Transactional
    public void left(Reader reader, String reference, LocalDate on, Destination where) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.WRITE);
        HospitalStay stay = records.in(child, StayState.IN_HOSPITAL);
        if (on.isAfter(today.date())) {
            throw new Refusal.NotNow("date.future");
        }
        if (on.isBefore(stay.inSince())) {
            throw new Refusal.NotNow("stay.date.before");
        }
        if (stay.rapid() && stay.sealedSenior() == null) {
            throw new Refusal.NotNow("stay.senior.missing");
        }
        if (!stay.rapid() && stay.overrideBy() == null) {
            requireMeeting(stay);
        }
        rules.keep(child, stay);
        boolean soon = stay.rapid() || where == Destination.HOSPICE;
        stay.left(on, where, on.plusDays(soon ? RAPID_VISIT_DAYS : VISIT_DAYS));
        records.tellRules(child.caseId(), null);
        changes.made(reader, child, AuditAction.FACT_CHANGED, "going-home=" + stay.id() + " left-hospital");
    }
}
