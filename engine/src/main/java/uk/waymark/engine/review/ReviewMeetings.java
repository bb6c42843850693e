package uk.waymark.engine.review;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.meeting.MeetingPlan;
import uk.waymark.engine.meeting.ReviewPart;
import uk.waymark.engine.meeting.ReviewTable.Chair;
import uk.waymark.rules.statute.SchoolYear;
import uk.waymark.rules.statute.StatutoryPeriod;

/** What happens around the meeting of a review: invitations, views, papers, the meeting itself and its report. */
@Component
public class ReviewMeetings {

    private static final int YEAR_NINE = 9;

    private final CareChanges changes;
    private final ReviewRecords records;
    private final Attendees attendees;
    private final Paper paper;
    private final Today today;

    ReviewMeetings(CareChanges changes, ReviewRecords records, Attendees attendees, Paper paper, Today today) {
        this.changes = changes;
        this.records = records;
        this.attendees = attendees;
        this.paper = paper;
        this.today = today;
    }

    /** Where a review is written down: its texts, and the law's dates. */
    @Component
    record Paper(ReviewNotes notes, ReviewClocks clocks) {}

    /**
     * Who is asked to come, when and where.
     *
     * @param arrangements what people need to come and join; may be empty
     * @param people who is asked beside the child and the family, who always are
     * @param familyAgreed whether the family agreed to less than the two weeks that the law gives them
     * @param atSetting whether the child goes to a school, college or nursery; one who does not has regulation 21
     */
    public record Invitation(
            MeetingPlan meeting, String arrangements, List<Chair> people, boolean familyAgreed, boolean atSetting) {

        public Invitation {
            people = List.copyOf(people);
        }

        private Set<ReviewPart> parts() {
            Set<ReviewPart> parts = EnumSet.of(ReviewPart.FAMILY, ReviewPart.CHILD);
            people.forEach(chair -> parts.add(chair.part()));
            return parts;
        }
    }

    /**
     * What the meeting brought.
     *
     * @param adulthood preparing for adulthood; required from Year 9
     */
    public record Held(
            LocalDate on,
            Present people,
            String progress,
            String notes,
            Safeguarding safeguarding,
            @Nullable String adulthood) {}

    /** The report: what it says, what it recommends, and where people saw it differently (nothing when nowhere). */
    public record Report(
            LocalDate sentOn,
            String text,
            ReviewDecision recommends,
            @Nullable String differences) {}

    /**
     * The meeting is arranged and everyone is invited today; another date moves it, and asks everybody again. Source: SEND
     * Regulations 2014, regulation 20(2)-(3).
     *
     * @throws Refusal.NotNow {@code review.meeting.past}, {@code review.notice.short} with less than two weeks' notice to
     *     which the family did not agree, {@code review.invitees.missing}, {@code review.person.twice}, {@code
     *     meeting.not.in.team}, {@code review.wrong.state}, {@code stale.page} when two do it at once
     */
    @Transactional
    public void invite(Reader reader, String reference, UUID reviewId, Invitation invitation) {
        ReviewRecords.Found found = records.open(reader, reference, reviewId, Act.DO_TASK);
        Review review = found.review();
        LocalDate now = today.date();
        LocalDate on = invitation.meeting().on();
        refuse(on.isBefore(now), "review.meeting.past");
        LocalDate lastDay = ReviewDates.due(StatutoryPeriod.REVIEW_INVITATION, on);
        boolean shortNotice = now.isAfter(lastDay);
        refuse(shortNotice && !invitation.familyAgreed(), "review.notice.short");
        refuse(!attendees.whole(invitation.parts(), invitation.atSetting()), "review.invitees.missing");
        if (review.facts().meeting().on() != null) {
            paper.clocks().meetingMoved(review, reader.accountId());
        }
        review.invite(on, shortNotice, now);
        // The review itself first: who comes second waits here, before either has asked anybody.
        records.write();
        attendees.invited(review, invitation.parts());
        attendees.table().arrange(reader, found.child(), reviewId, invitation.meeting(), invitation.people());
        records.write();
        paper.notes().write(reader, found.child(), review, TextKind.ARRANGEMENTS, invitation.arrangements());
        paper.clocks().invited(review, on, now, reader.accountId());
        made(reader, found, "invited");
    }

    /**
     * What the family and the child say, in their own words.
     *
     * @param child what the child or young person says; nothing where nobody could ask yet
     * @throws Refusal.NotNow {@code review.views.missing}, {@code review.wrong.state}
     */
    @Transactional
    public void views(Reader reader, String reference, UUID reviewId, @Nullable String family, @Nullable String child) {
        ReviewRecords.Found found = records.open(reader, reference, reviewId, Act.DO_TASK);
        boolean silent = (family == null || family.isBlank()) && (child == null || child.isBlank());
        refuse(silent, "review.views.missing");
        paper.notes().write(reader, found.child(), found.review(), TextKind.FAMILY_VIEWS, family);
        paper.notes().write(reader, found.child(), found.review(), TextKind.CHILD_VIEWS, child);
        attendees.heard(found.review());
        made(reader, found, "views");
    }

    /**
     * The advice has come and has gone round to everyone invited; what somebody wrote to their invitation has come. Source:
     * SEND Regulations 2014, regulation 20(4).
     *
     * @param advice from whom it came on paper; who is not named has not been asked
     * @param text what the advice on paper says; may be empty where somebody wrote here
     * @throws Refusal.NotNow {@code review.papers.missing}, {@code date.future}, {@code review.wrong.state}
     */
    @Transactional
    public void papers(
            Reader reader,
            String reference,
            UUID reviewId,
            LocalDate sentOn,
            Map<ReviewPart, Advice> advice,
            @Nullable String text) {
        ReviewRecords.Found found = records.open(reader, reference, reviewId, Act.DO_TASK);
        refuse(sentOn.isAfter(today.date()), "date.future");
        if (!attendees.wrote(found.review())) {
            paper.notes().require(text, "review.papers.missing");
        }
        found.review().papersSent(sentOn);
        attendees.advised(found.review(), advice);
        paper.notes().write(reader, found.child(), found.review(), TextKind.PAPERS, text);
        paper.clocks().papersSent(found.review(), sentOn, reader.accountId());
        made(reader, found, "papers");
    }

    /**
     * The meeting has taken place. Sources: SEND Regulations 2014, regulation 20(5)-(6); Code of Practice 9.176.
     *
     * @throws Refusal.NotNow {@code date.future}, {@code review.held.before.invitation}, {@code
     *     review.meeting.without.deciders} when neither the authority nor
     *     the school was there, {@code review.progress.missing}, {@code review.adulthood.missing}, {@code
     *     review.notes.missing}, {@code review.wrong.state}
     */
    @Transactional
    public void held(Reader reader, String reference, UUID reviewId, Held meeting) {
        ReviewRecords.Found found = records.open(reader, reference, reviewId, Act.DO_TASK);
        Review review = found.review();
        refuse(meeting.on().isAfter(today.date()), "date.future");
        LocalDate invitedOn = review.facts().meeting().invitedOn();
        refuse(invitedOn != null && meeting.on().isBefore(invitedOn), "review.held.before.invitation");
        Map<ReviewPart, Attendance> present = attendees.present(review, meeting.people());
        refuse(!Attendees.decide(present), "review.meeting.without.deciders");
        paper.notes().require(meeting.progress(), "review.progress.missing");
        paper.notes().require(meeting.notes(), "review.notes.missing");
        if (SchoolYear.nationalCurriculumYear(found.file().birthDate(), meeting.on()) >= YEAR_NINE) {
            paper.notes().require(meeting.adulthood(), "review.adulthood.missing");
        }
        review.held(meeting.on(), meeting.safeguarding());
        attendees.attended(review, present);
        Present who = meeting.people();
        attendees.table().held(found.child(), reviewId, meeting.on(), meeting.notes(), who.guests(), who.came());
        paper.notes().write(reader, found.child(), review, TextKind.PROGRESS, meeting.progress());
        paper.notes().write(reader, found.child(), review, TextKind.NOTES, meeting.notes());
        paper.notes().write(reader, found.child(), review, TextKind.ADULTHOOD, meeting.adulthood());
        paper.clocks().held(review, meeting.on(), reader.accountId());
        made(reader, found, "held");
    }

    /**
     * The report has gone to everyone invited. Source: SEND Regulations 2014, regulation 20(7)-(9).
     *
     * @throws Refusal.NotNow {@code date.future}, {@code review.report.before.meeting}, {@code review.report.missing},
     *     {@code review.not.held}
     */
    @Transactional
    public void report(Reader reader, String reference, UUID reviewId, Report report) {
        ReviewRecords.Found found = records.open(reader, reference, reviewId, Act.DO_TASK);
        LocalDate heldOn = found.review().facts().meeting().heldOn();
        refuse(report.sentOn().isAfter(today.date()), "date.future");
        refuse(heldOn != null && report.sentOn().isBefore(heldOn), "review.report.before.meeting");
        paper.notes().require(report.text(), "review.report.missing");
        found.review().reported(report.sentOn(), report.recommends());
        paper.notes().write(reader, found.child(), found.review(), TextKind.REPORT, report.text());
        paper.notes().write(reader, found.child(), found.review(), TextKind.DIFFERENCES, report.differences());
        paper.clocks().reported(found.review(), report.sentOn(), reader.accountId());
        made(reader, found, "reported recommends=" + report.recommends());
    }

    private void made(Reader reader, ReviewRecords.Found found, String what) {
        changes.made(
                reader,
                found.child(),
                AuditAction.FACT_CHANGED,
                "review=" + found.review().subject() + " " + what);
    }

    private static void refuse(boolean when, String messageKey) {
        if (when) {
            throw new Refusal.NotNow(messageKey);
        }
    }
}
