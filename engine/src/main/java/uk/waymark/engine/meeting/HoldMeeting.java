package uk.waymark.engine.meeting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
import uk.waymark.engine.people.Role;
import uk.waymark.rules.YesNo;

/** Records that a meeting took place: who was there, what was said, and what could not be decided and why. */
@Component
public class HoldMeeting {

    static final String MINUTES = "meeting.minutes";
    static final String UNDECIDED = "meeting.undecided";

    /**
     * What happened at a meeting.
     *
     * @param came the invitations of those who were there
     * @param minutes in plain words, for the family to read
     * @param undecided what could not be decided; needed when somebody was missing without whom it cannot be
     */
    public record Held(LocalDate on, Set<UUID> came, String minutes, String undecided) {

        public Held {
            came = Set.copyOf(came);
        }

        /** Never the minutes. */
        @Override
        public String toString() {
            return "the minutes of a meeting (not shown)";
        }
    }

    private final CareChanges changes;
    private final MeetingRecords records;
    private final Today today;

    HoldMeeting(CareChanges changes, MeetingRecords records, Today today) {
        this.changes = changes;
        this.records = records;
        this.today = today;
    }

    /**
     * Stores the minutes. A meeting without those who decide is held all the same, and says what it could not decide.
     *
     * @throws Refusal.NotAllowed {@code meeting.professional.plans}
     * @throws Refusal.NotNow {@code meeting.over}, {@code meeting.review.step}, {@code date.future}, {@code meeting.nobody.came},
     *     {@code meeting.minutes.missing}, {@code meeting.undecided.missing}, {@code stale.page} or {@code child.has.died}
     */
    @Transactional
    public void hold(Reader reader, String reference, UUID meetingId, Held held, int version) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.WRITE);
        if (reader.practitionerId() == null) {
            throw new Refusal.NotAllowed("meeting.professional.plans");
        }
        Meeting meeting = records.planned(child, meetingId, version);
        List<MeetingInvitee> invited = records.invited(meeting);
        require(held, invited, meeting.kind());
        invited.forEach(invitee -> invitee.was(held.came().contains(invitee.id())));
        meeting.held(
                held.on(),
                records.seal(child, MINUTES, meetingId, held.minutes()),
                records.sealOrNothing(child, UNDECIDED, meetingId, held.undecided()));
        changes.made(
                reader,
                child,
                AuditAction.FACT_CHANGED,
                "meeting=" + meetingId + " held missing=" + missing(meeting.kind(), invited));
    }

    private void require(Held held, List<MeetingInvitee> invited, MeetingKind kind) {
        if (held.on().isAfter(today.date())) {
            throw new Refusal.NotNow("date.future");
        }
        List<MeetingInvitee> there = invited.stream()
                .filter(invitee -> held.came().contains(invitee.id()))
                .toList();
        if (there.isEmpty()) {
            throw new Refusal.NotNow("meeting.nobody.came");
        }
        if (held.minutes().isBlank()) {
            throw new Refusal.NotNow("meeting.minutes.missing");
        }
        Set<Role> missing = roles(kind);
        there.forEach(invitee -> missing.remove(invitee.role()));
        if (!missing.isEmpty() && held.undecided().isBlank()) {
            throw new Refusal.NotNow("meeting.undecided.missing");
        }
    }

    /** The roles that had to be there to decide and were not, in a fixed order. */
    static Set<Role> missing(MeetingKind kind, List<MeetingInvitee> invited) {
        Set<Role> missing = roles(kind);
        invited.stream().filter(invitee -> invitee.came() == YesNo.YES).forEach(there -> missing.remove(there.role()));
        return missing;
    }

    private static Set<Role> roles(MeetingKind kind) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(kind.deciders());
        return roles;
    }
}
