package uk.waymark.engine.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private final WhoReads who;

    MeetingPages(MeetingRecords records, MeetingNames names, WhoReads who) {
        this.records = records;
        this.names = names;
        this.who = who;
    }

    /**
     * Who looks, and what of it they read.
     *
     * @param reads whether what was written is open to them
     */
    private record Eyes(@Nullable Reader reader, boolean reads) {

        String text(String opened) {
            return reads ? opened : "";
        }
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
     * One meeting with everything about it that is open to the reader.
     *
     * @throws uk.waymark.engine.Refusal.NotFound {@code meeting.not.found}
     */
    public MeetingView one(Reader reader, OpenCase child, UUID id) {
        Meeting meeting = records.meeting(child, id);
        List<MeetingInvitee> invited = records.invited(meeting);
        return view(child, meeting, invited, new Eyes(reader, who.reads(reader, child, meeting, invited)));
    }

    /** The meeting of this review, for a caller who knows whether what was written is open to the reader. */
    public Optional<MeetingView> ofReview(OpenCase child, UUID review, boolean reads) {
        return records.meetings()
                .findByReviewId(review)
                .map(meeting -> view(child, meeting, records.invited(meeting), new Eyes(null, reads)));
    }

    private MeetingView view(OpenCase child, Meeting meeting, List<MeetingInvitee> invited, Eyes eyes) {
        UUID id = meeting.id();
        boolean maySayLess = meeting.state() == MeetingState.HELD && meeting.reviewId() == null;
        return new MeetingView(
                id,
                meeting.kind(),
                meeting.reviewId(),
                meeting.onDate(),
                meeting.atTime(),
                meeting.remote(),
                records.open(child, PlanMeeting.PLACE, id, meeting.sealedPlace()),
                meeting.state(),
                meeting.heldOn(),
                eyes.text(records.open(child, HoldMeeting.MINUTES, id, meeting.sealedMinutes())),
                eyes.text(records.open(child, HoldMeeting.UNDECIDED, id, meeting.sealedUndecided())),
                maySayLess ? HoldMeeting.missing(meeting.kind(), invited) : Set.of(),
                invited.stream().map(who -> invited(eyes, child, who)).toList(),
                records.actions().findByMeetingIdOrderByDueOnAscIdAsc(id).stream()
                        .map(action -> action(eyes, child, action))
                        .toList(),
                eyes.reads(),
                edition(meeting.version()));
    }

    /** Whether such a meeting has been held for this child since that day. */
    public boolean held(UUID caseId, MeetingKind kind, LocalDate since) {
        return records.meetings()
                .existsByCaseIdAndKindAndStateAndHeldOnGreaterThanEqual(caseId, kind, MeetingState.HELD, since);
    }

    private MeetingView.Invited invited(Eyes eyes, OpenCase child, MeetingInvitee who) {
        Reader reader = eyes.reader();
        return new MeetingView.Invited(
                who.id(),
                who.guest(),
                names.name(child, who),
                names.from(who),
                who.part(),
                who.answer(),
                eyes.text(records.open(child, AnswerInvitation.WHY, who.id(), who.sealedWhy())),
                eyes.text(records.open(child, AnswerInvitation.CONTRIBUTION, who.id(), who.sealedContribution())),
                who.wroteOn(),
                who.came(),
                reader != null && AnswerInvitation.isOwn(reader, who),
                edition(who.version()));
    }

    private MeetingView.Action action(Eyes eyes, OpenCase child, MeetingAction action) {
        Reader reader = eyes.reader();
        return new MeetingView.Action(
                action.id(),
                records.open(child, AgreeActions.WHAT, action.id(), action.sealedWhat()),
                names.owner(child, action),
                names.agency(action.ownerAgency()),
                action.dueOn(),
                action.state(),
                action.closedOn(),
                records.open(child, AgreeActions.HOW, action.id(), action.sealedHow()),
                reader != null && AgreeActions.isOwn(reader, action),
                edition(action.version()));
    }

    private static int edition(@Nullable Integer version) {
        return Objects.requireNonNullElse(version, 0);
    }
}
