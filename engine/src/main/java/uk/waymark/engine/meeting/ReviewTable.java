package uk.waymark.engine.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;

/**
 * The meeting of a yearly review: the steps of the review arrange, move, hold and end it; everything else about it is as
 * with any meeting. The caller has opened the child's file for the step.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReviewTable {

    private final MeetingRecords records;
    private final InvitePeople people;

    ReviewTable(MeetingRecords records, InvitePeople people) {
        this.records = records;
        this.people = people;
    }

    /**
     * Somebody who is asked.
     *
     * @param practitioner who of the team stands for this part; nobody where it is asked by letter
     */
    public record Chair(ReviewPart part, @Nullable UUID practitioner) {

        /** These parts, each asked by letter. */
        public static List<Chair> unnamed(Collection<ReviewPart> parts) {
            return parts.stream().map(part -> new Chair(part, null)).toList();
        }
    }

    /** Who sits there: whether they have written, and for whom they speak. */
    public record Seat(UUID id, @Nullable ReviewPart part, boolean wrote) {}

    /**
     * Arranges the meeting, or moves it and asks everybody again; the child and the family are always asked. Who was asked
     * before stays so, but for those who have left the team, and for parts for which somebody of the team now stands.
     *
     * @throws Refusal.NotNow {@code meeting.not.in.team} or {@code review.person.twice}
     */
    public void arrange(Reader by, OpenCase child, UUID review, MeetingPlan plan, List<Chair> chairs) {
        List<UUID> named = chairs.stream()
                .map(Chair::practitioner)
                .filter(Objects::nonNull)
                .toList();
        if (new HashSet<>(named).size() != named.size()) {
            throw new Refusal.NotNow("review.person.twice");
        }
        Set<ReviewPart> byName = byName(chairs);
        Optional<Meeting> known = of(review);
        List<MeetingInvitee> before =
                known.map(meeting -> askedAgain(meeting, byName)).orElse(List.of());
        Meeting meeting =
                known.map(moved -> moved(child, moved, plan)).orElseGet(() -> planned(by, child, review, plan));
        List<MeetingInvitee> all = new ArrayList<>(before);
        all.addAll(people.ofTeam(meeting, before, named));
        for (Chair chair : chairs) {
            UUID who = chair.practitioner();
            if (who != null) {
                standsFor(all, who, chair.part());
            } else if (!byName.contains(chair.part())) {
                askedByLetter(meeting, before, chair.part());
            }
        }
    }

    private static void standsFor(List<MeetingInvitee> all, UUID who, ReviewPart part) {
        all.stream().filter(asked -> who.equals(asked.practitionerId())).forEach(asked -> asked.standingFor(part));
    }

    private static Set<ReviewPart> byName(List<Chair> chairs) {
        return chairs.stream()
                .filter(chair -> chair.practitioner() != null)
                .map(Chair::part)
                .collect(Collectors.toSet());
    }

    private void askedByLetter(Meeting meeting, List<MeetingInvitee> before, ReviewPart part) {
        if (!part.own() && before.stream().noneMatch(earlier -> earlier.part() == part)) {
            records.invitees().save(new MeetingInvitee(meeting, Guest.OUTSIDE).standingFor(part));
        }
    }

    private Meeting planned(Reader by, OpenCase child, UUID review, MeetingPlan plan) {
        UUID id = Ids.next();
        byte[] place = records.seal(child, PlanMeeting.PLACE, id, plan.place());
        Meeting meeting = new Meeting(id, child.caseId(), plan, place, by.accountId()).ofReview(review);
        records.meetings().save(meeting);
        people.childAndFamily(meeting);
        return meeting;
    }

    private Meeting moved(OpenCase child, Meeting meeting, MeetingPlan plan) {
        meeting.move(plan, records.seal(child, PlanMeeting.PLACE, meeting.id(), plan.place()));
        return meeting;
    }

    /** Nobody waits for an answer of somebody who has left the team, or of a letter where a person is asked now. */
    private List<MeetingInvitee> askedAgain(Meeting meeting, Set<ReviewPart> byName) {
        List<MeetingInvitee> stay = new ArrayList<>();
        Set<UUID> team = people.inTeam(meeting);
        for (MeetingInvitee who : records.invited(meeting)) {
            boolean letter = who.guest() == Guest.OUTSIDE && who.role() == null && byName.contains(who.part());
            boolean left = who.guest() == Guest.TEAM && !team.contains(who.practitionerId());
            if (who.sealedContribution() == null && (letter || left)) {
                records.invitees().delete(who);
            } else {
                who.askAgain();
                stay.add(who);
            }
        }
        return stay;
    }

    /** Who is asked to this review; nobody where it was arranged before reviews had meetings. */
    public List<Seat> seats(UUID review) {
        return of(review).map(records::invited).orElse(List.of()).stream()
                .map(who -> new Seat(who.id(), who.part(), who.sealedContribution() != null))
                .toList();
    }

    /** The meeting has taken place; who came is said person by person, or by the parts for which they stand. */
    public void held(OpenCase child, UUID review, LocalDate on, String minutes, Set<UUID> came, Set<ReviewPart> parts) {
        of(review).ifPresent(meeting -> {
            records.invited(meeting).forEach(who -> {
                ReviewPart part = who.part();
                who.was(came.contains(who.id()) || (part != null && parts.contains(part)));
            });
            meeting.held(on, records.seal(child, HoldMeeting.MINUTES, meeting.id(), minutes), null);
        });
    }

    /** The review is over before anybody met: nobody is asked any more. */
    public void end(UUID review) {
        of(review).filter(meeting -> meeting.state() == MeetingState.PLANNED).ifPresent(Meeting::cancel);
    }

    private Optional<Meeting> of(UUID review) {
        return records.meetings().findByReviewId(review);
    }
}
