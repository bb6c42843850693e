package uk.waymark.engine.meeting;

import java.util.List;
import java.util.UUID;
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
import uk.waymark.engine.people.Role;

/** Plans a meeting, moves it or calls it off; the child and the family are always invited. */
@Component
public class PlanMeeting {

    static final String PLACE = "meeting.place";

    private final CareChanges changes;
    private final MeetingRecords records;
    private final InvitePeople people;
    private final Today today;

    PlanMeeting(CareChanges changes, MeetingRecords records, InvitePeople people, Today today) {
        this.changes = changes;
        this.records = records;
        this.people = people;
        this.today = today;
    }

    /**
     * Plans a meeting and invites: the child, the family, and these people of the team.
     *
     * @throws Refusal.NotAllowed {@code meeting.professional.plans}
     * @throws Refusal.NotNow {@code meeting.past}, {@code meeting.joint.agencies}, {@code meeting.not.in.team}, {@code
     *     meeting.review.step} for a yearly review, or {@code child.has.died}
     */
    @Transactional
    public UUID plan(Reader reader, String reference, MeetingPlan plan) {
        OpenCase child = open(reader, reference);
        requireToCome(plan);
        if (plan.kind() == MeetingKind.ANNUAL_REVIEW) {
            throw new Refusal.NotNow("meeting.review.step");
        }
        UUID id = Ids.next();
        byte[] place = records.seal(child, PLACE, id, plan.place());
        Meeting meeting = records.meetings().save(new Meeting(id, child.caseId(), plan, place, reader.accountId()));
        people.childAndFamily(meeting);
        List<MeetingInvitee> team = people.ofTeam(meeting, List.of(), plan.practitioners());
        if (plan.kind() == MeetingKind.JOINT_VISIT
                && team.stream().map(MeetingInvitee::agencyId).distinct().count() < 2) {
            throw new Refusal.NotNow("meeting.joint.agencies");
        }
        made(reader, child, id, "planned " + plan.kind());
        return id;
    }

    /**
     * One more person of the team is invited.
     *
     * @throws Refusal.NotFound {@code meeting.not.found}
     * @throws Refusal.NotNow {@code meeting.over}, {@code meeting.not.in.team} or {@code meeting.invited.already}
     */
    @Transactional
    public void invite(Reader reader, String reference, UUID meetingId, UUID practitioner) {
        OpenCase child = open(reader, reference);
        Meeting meeting = records.planned(child, meetingId);
        people.ofTeam(meeting, records.invited(meeting), List.of(practitioner));
        made(reader, child, meetingId, "invited=" + practitioner);
    }

    /**
     * A service that is not in the team is invited; it cannot open the record, so its answer is written down for it.
     *
     * @throws Refusal.NotFound {@code meeting.not.found} or {@code agency.not.found}
     * @throws Refusal.NotNow {@code meeting.over}
     */
    @Transactional
    public void inviteService(Reader reader, String reference, UUID meetingId, UUID agency, Role role) {
        OpenCase child = open(reader, reference);
        people.fromOutside(child, records.planned(child, meetingId), agency, role);
        made(reader, child, meetingId, "invited-agency=" + agency);
    }

    /**
     * The meeting takes place at another time or elsewhere; everybody is asked again.
     *
     * @throws Refusal.NotNow {@code meeting.past}, {@code meeting.over}, {@code meeting.review.step} or {@code stale.page}
     */
    @Transactional
    public void move(Reader reader, String reference, UUID meetingId, MeetingPlan plan, int version) {
        OpenCase child = open(reader, reference);
        requireToCome(plan);
        Meeting meeting = records.planned(child, meetingId, version);
        meeting.move(plan, records.seal(child, PLACE, meetingId, plan.place()));
        records.invited(meeting).forEach(MeetingInvitee::askAgain);
        made(reader, child, meetingId, "moved");
    }

    /**
     * The meeting does not take place.
     *
     * @throws Refusal.NotNow {@code meeting.over}, {@code meeting.review.step} or {@code stale.page}
     */
    @Transactional
    public void cancel(Reader reader, String reference, UUID meetingId, int version) {
        OpenCase child = open(reader, reference);
        records.planned(child, meetingId, version).cancel();
        made(reader, child, meetingId, "called-off");
    }

    private OpenCase open(Reader reader, String reference) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.WRITE);
        if (reader.practitionerId() == null) {
            throw new Refusal.NotAllowed("meeting.professional.plans");
        }
        return child;
    }

    private void requireToCome(MeetingPlan plan) {
        if (plan.on().isBefore(today.date())) {
            throw new Refusal.NotNow("meeting.past");
        }
    }

    private void made(Reader reader, OpenCase child, UUID meeting, String what) {
        changes.made(reader, child, AuditAction.FACT_CHANGED, "meeting=" + meeting + " " + what);
    }
}
