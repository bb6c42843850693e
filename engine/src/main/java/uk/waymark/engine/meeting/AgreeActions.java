package uk.waymark.engine.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.care.SamePage;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Role;

/** Turns what was agreed at a meeting into something that one person does until one day, and says what became of it. */
@Component
public class AgreeActions {

    static final String WHAT = "meeting_action.what";
    static final String HOW = "meeting_action.how";

    /**
     * Something that was agreed.
     *
     * @param practitioner who of the team does it, or nobody
     * @param familyMember who of the family does it, or nobody
     */
    public record Agreed(
            String what,
            LocalDate dueOn,
            @Nullable UUID practitioner,
            @Nullable UUID familyMember) {

        /** Never what was agreed. */
        @Override
        public String toString() {
            return "something agreed at a meeting (not shown)";
        }
    }

    private final CareChanges changes;
    private final AccessPolicy policy;
    private final MeetingRecords records;
    private final ActionOwners owners;
    private final Today today;

    AgreeActions(CareChanges changes, AccessPolicy policy, MeetingRecords records, ActionOwners owners, Today today) {
        this.changes = changes;
        this.policy = policy;
        this.records = records;
        this.owners = owners;
        this.today = today;
    }

    /**
     * Adds an action to a meeting that has been held: by somebody who may write for this child, and after a yearly review by
     * each professional who was asked to it.
     *
     * @throws Refusal.NotAllowed {@code meeting.professional.plans} or {@code child.not.allowed}
     * @throws Refusal.NotFound {@code meeting.not.found}
     * @throws Refusal.NotNow {@code meeting.not.held}, {@code meeting.action.missing}, {@code meeting.action.past},
     *     {@code meeting.owner.one}, {@code meeting.not.in.team} or {@code child.has.died}
     */
    @Transactional
    public UUID add(Reader reader, String reference, UUID meetingId, Agreed agreed) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.READ);
        if (reader.practitionerId() == null) {
            throw new Refusal.NotAllowed("meeting.professional.plans");
        }
        Meeting meeting = records.meeting(child, meetingId);
        if (!policy.allows(reader, reference, DataClass.CORE, Act.WRITE) && !satAtReview(reader, meeting)) {
            throw new Refusal.NotAllowed("child.not.allowed");
        }
        if (meeting.state() != MeetingState.HELD) {
            throw new Refusal.NotNow("meeting.not.held");
        }
        if (agreed.what().isBlank()) {
            throw new Refusal.NotNow("meeting.action.missing");
        }
        if (agreed.dueOn().isBefore(today.date())) {
            throw new Refusal.NotNow("meeting.action.past");
        }
        UUID id = Ids.next();
        MeetingAction action =
                new MeetingAction(id, meeting, records.seal(child, WHAT, id, agreed.what()), agreed.dueOn());
        owners.give(action, agreed);
        records.actions().save(action);
        changes.made(reader, child, AuditAction.FACT_CHANGED, "meeting-action=" + id + " agreed");
        return id;
    }

    /**
     * It is done, or it will not be; said by its owner, or by somebody who may write for this child.
     *
     * @param how a few words; needed when it was not done
     * @throws Refusal.NotFound {@code meeting.action.not.found}
     * @throws Refusal.NotAllowed {@code meeting.action.not.yours}
     * @throws Refusal.NotNow {@code meeting.action.closed}, {@code meeting.action.why}, {@code stale.page} or
     *     {@code child.has.died}
     */
    @Transactional
    public void close(Reader reader, String reference, UUID actionId, boolean done, String how, int version) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.READ);
        MeetingAction action = records.actions()
                .findById(actionId)
                .filter(found -> found.caseId().equals(child.caseId()))
                .orElseThrow(() -> new Refusal.NotFound("meeting.action.not.found"));
        if (!isOwn(reader, action) && !policy.allows(reader, reference, DataClass.CORE, Act.WRITE)) {
            throw new Refusal.NotAllowed("meeting.action.not.yours");
        }
        if (action.state() != ActionState.OPEN) {
            throw new Refusal.NotNow("meeting.action.closed");
        }
        if (!done && how.isBlank()) {
            throw new Refusal.NotNow("meeting.action.why");
        }
        SamePage.require(version, action.version());
        ActionState state = done ? ActionState.DONE : ActionState.NOT_DONE;
        action.close(state, today.date(), records.sealOrNothing(child, HOW, actionId, how));
        changes.made(reader, child, AuditAction.FACT_CHANGED, "meeting-action=" + actionId + " " + state);
    }

    private boolean satAtReview(Reader reader, Meeting meeting) {
        return meeting.reviewId() != null
                && records.invited(meeting).stream()
                        .anyMatch(who -> who.guest() == Guest.TEAM && AnswerInvitation.isOwn(reader, who));
    }

    /** Whether it is the reader's own to do. */
    static boolean isOwn(Reader reader, MeetingAction action) {
        UUID person = action.ownerPractitioner();
        boolean family = reader.is(Role.PARENT) || reader.is(Role.YOUNG_PERSON);
        return person != null ? person.equals(reader.practitionerId()) : family;
    }
}
