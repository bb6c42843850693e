package uk.waymark.engine.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Slice;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.rules.YesNo;

/** Reads the meetings of one child; the caller has opened the file for reading. */
@Component
@Transactional(readOnly = true)
public class MeetingPages {

    private final MeetingRecords records;
    private final MeetingNames names;

    MeetingPages(MeetingRecords records, MeetingNames names) {
        this.records = records;
        this.names = names;
    }

    /** The child's meetings, the latest first; pages count from 1. */
    public Slice<MeetingLine> list(OpenCase child, int page, int size) {
        Page<Meeting> found = records.meetings()
                .findByCaseIdOrderByOnDateDescIdDesc(child.caseId(), PageRequest.of(Math.max(1, page) - 1, size));
        Map<UUID, List<MeetingInvitee>> invited =
                records.invitees().findByMeetingIdIn(found.map(Meeting::id).toList()).stream()
                        .collect(Collectors.groupingBy(MeetingInvitee::meetingId));
        Map<UUID, Long> open = records.actions().findByCaseIdAndState(child.caseId(), ActionState.OPEN).stream()
                .collect(Collectors.groupingBy(MeetingAction::meetingId, Collectors.counting()));
        return new Slice<>(
                found.map(meeting -> line(
                                meeting,
                                invited.getOrDefault(meeting.id(), List.of()),
                                open.getOrDefault(meeting.id(), 0L)))
                        .toList(),
                Math.max(1, page),
                size,
                found.getTotalElements());
    }

    private static MeetingLine line(Meeting meeting, List<MeetingInvitee> invited, long open) {
        long coming = invited.stream()
                .filter(who -> meeting.state() == MeetingState.HELD
                        ? who.came() == YesNo.YES
                        : who.answer() == InvitationAnswer.ACCEPTED)
                .count();
        return new MeetingLine(
                meeting.id(),
                meeting.kind(),
                meeting.onDate(),
                meeting.atTime(),
                meeting.state(),
                (int) coming,
                invited.size(),
                (int) open);
    }

    /**
     * One meeting with everything about it.
     *
     * @throws uk.waymark.engine.Refusal.NotFound {@code meeting.not.found}
     */
    public MeetingView one(Reader reader, OpenCase child, UUID id) {
        Meeting meeting = records.meeting(child, id);
        List<MeetingInvitee> invited = records.invited(meeting);
        boolean held = meeting.state() == MeetingState.HELD;
        return new MeetingView(
                id,
                meeting.kind(),
                meeting.onDate(),
                meeting.atTime(),
                meeting.remote(),
                records.open(child, PlanMeeting.PLACE, id, meeting.sealedPlace()),
                meeting.state(),
                meeting.heldOn(),
                records.open(child, HoldMeeting.MINUTES, id, meeting.sealedMinutes()),
                records.open(child, HoldMeeting.UNDECIDED, id, meeting.sealedUndecided()),
                held ? HoldMeeting.missing(meeting.kind(), invited) : Set.of(),
                invited.stream().map(who -> invited(reader, child, who)).toList(),
                records.actions().findByMeetingIdOrderByDueOnAscIdAsc(id).stream()
                        .map(action -> action(reader, child, action))
                        .toList(),
                edition(meeting.version()));
    }

    /** Whether such a meeting has been held for this child since that day. */
    public boolean held(UUID caseId, MeetingKind kind, LocalDate since) {
        return records.meetings()
                .existsByCaseIdAndKindAndStateAndHeldOnGreaterThanEqual(caseId, kind, MeetingState.HELD, since);
    }

    private MeetingView.Invited invited(Reader reader, OpenCase child, MeetingInvitee who) {
        return new MeetingView.Invited(
                who.id(),
                who.guest(),
                names.name(child, who),
                names.from(who),
                who.answer(),
                records.open(child, AnswerInvitation.CONTRIBUTION, who.id(), who.sealedContribution()),
                who.came(),
                AnswerInvitation.isOwn(reader, who),
                edition(who.version()));
    }

    private MeetingView.Action action(Reader reader, OpenCase child, MeetingAction action) {
        return new MeetingView.Action(
                action.id(),
                records.open(child, AgreeActions.WHAT, action.id(), action.sealedWhat()),
                names.owner(child, action),
                names.agency(action.ownerAgency()),
                action.dueOn(),
                action.state(),
                action.closedOn(),
                records.open(child, AgreeActions.HOW, action.id(), action.sealedHow()),
                AgreeActions.isOwn(reader, action),
                edition(action.version()));
    }

    private static int edition(@Nullable Integer version) {
        return Objects.requireNonNullElse(version, 0);
    }
}
