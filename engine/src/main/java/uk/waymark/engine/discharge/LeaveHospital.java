package uk.waymark.engine.discharge;

import java.time.LocalDate;
import java.util.Objects;
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
import uk.waymark.engine.learning.LearningEvent;
import uk.waymark.engine.learning.LearningPrompts;
import uk.waymark.engine.meeting.MeetingKind;
import uk.waymark.engine.meeting.MeetingPages;
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
    private final MeetingPages meetings;
    private final Afterwards afterwards;
    private final Today today;

    LeaveHospital(CareChanges changes, StayRecords records, MeetingPages meetings, Afterwards afterwards, Today today) {
        this.changes = changes;
        this.records = records;
        this.meetings = meetings;
        this.afterwards = afterwards;
        this.today = today;
    }

    /** Who looks at it when a child has left: the rules at once, the team when the journey is over. */
    @Component
    record Afterwards(GoingHomeRules rules, LearningPrompts learning) {}

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
     * Makes sure that the planning meeting of this stay has been held.
     *
     * @throws Refusal.NotNow {@code stay.meeting.missing} or {@code stay.not.running}
     */
    @Transactional(readOnly = true)
    public void requireMeeting(OpenCase child) {
        if (!meetingHeld(records.in(child, StayState.IN_HOSPITAL))) {
            throw new Refusal.NotNow("stay.meeting.missing");
        }
    }

    boolean meetingHeld(HospitalStay stay) {
        return meetings.held(stay.caseId(), MeetingKind.DISCHARGE_PLANNING, stay.inSince());
    }

    /**
     * The child has left hospital; the rules look once more at what is in place at home.
     *
     * @throws Refusal.NotNow {@code stay.meeting.missing} without a held meeting and without leave to go home without
     *     one; {@code stay.senior.missing} in a rapid discharge; {@code date.future}, {@code stay.date.before},
     *     {@code stay.not.running} or {@code child.has.died}
     */
    @Transactional
    public void left(Reader reader, String reference, LocalDate on) {
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
        if (!stay.rapid() && stay.overrideBy() == null && !meetingHeld(stay)) {
            throw new Refusal.NotNow("stay.meeting.missing");
        }
        afterwards.rules().keep(child, stay, meetingHeld(stay));
        stay.left(on, on.plusDays(stay.rapid() ? RAPID_VISIT_DAYS : VISIT_DAYS));
        records.tellRules(child.caseId(), null);
        changes.made(reader, child, AuditAction.FACT_CHANGED, "going-home=" + stay.id() + " left-hospital");
    }

    /**
     * Somebody has seen the child at home: all is well, or the child is back in hospital. Either way the team is asked what
     * others can learn.
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
        stay.end(backInHospital ? StayState.BACK_IN_HOSPITAL : StayState.SETTLED, today.date());
        afterwards
                .learning()
                .ask(child.caseId(), LearningEvent.DISCHARGE, Objects.requireNonNullElse(stay.leftOn(), on));
        changes.made(reader, child, AuditAction.FACT_CHANGED, "going-home=" + stay.id() + " " + stay.state());
    }
}
