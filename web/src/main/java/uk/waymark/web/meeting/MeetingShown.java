package uk.waymark.web.meeting;

import java.util.ArrayList;
import java.util.List;
import uk.waymark.engine.meeting.AdviceForReview;
import uk.waymark.engine.meeting.Guest;
import uk.waymark.engine.meeting.MeetingKind;
import uk.waymark.engine.meeting.MeetingState;
import uk.waymark.engine.meeting.MeetingView;
import uk.waymark.engine.people.Role;
import uk.waymark.rules.YesNo;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.component.Choice;
import uk.waymark.web.component.Row;
import uk.waymark.web.words.Days;
import uk.waymark.web.words.WhoHasIt;

/**
 * One meeting of a child as a page.
 *
 * @param plans whether the reader may plan, move, hold and write
 * @param agrees whether the reader may write down what was agreed
 * @param team who of the team could be invited or be given an action
 * @param agencies the services of the area
 */
public record MeetingShown(
        OpenedChild child,
        MeetingView meeting,
        boolean plans,
        boolean agrees,
        List<Choice> team,
        List<Choice> owners,
        List<Choice> agencies) {

    /** When and where. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("When", Days.full(meeting.on()) + " at " + meeting.at()));
        rows.add(Row.of(meeting.remote() ? "How to join" : "Where", meeting.place()));
        rows.add(Row.of("Status", meeting.state().title()));
        if (meeting.heldOn() != null) {
            rows.add(Row.of("Took place", Days.full(meeting.heldOn())));
        }
        return rows;
    }

    /** What is known of one who is invited. */
    public String words(MeetingView.Invited who) {
        if (meeting.state() != MeetingState.HELD) {
            return who.answer().title();
        }
        String there = who.came() == YesNo.YES ? "Was there" : "Was not there";
        return who.contribution().isEmpty() && who.wroteOn() == null ? there : there + ", and wrote for the meeting";
    }

    /** Whether it is the meeting of a yearly review. */
    public boolean ofReview() {
        return meeting.review() != null;
    }

    /** Whether the reader moves it and writes its minutes here; those of a review belong to its steps. */
    public boolean holds() {
        return plans && planned() && !ofReview();
    }

    /** Whether the reader answers this invitation, or writes the answer down. */
    public boolean answers(MeetingView.Invited who) {
        return planned() && (who.own() || plans);
    }

    /** Whether the reader writes down what was agreed. */
    public boolean records() {
        return agrees && meeting.state() == MeetingState.HELD;
    }

    /** Whether advice is wanted of this guest before the review, and is not here. */
    public boolean wantsAdvice(MeetingView.Invited who) {
        return ofReview()
                && planned()
                && who.guest() != Guest.CHILD
                && who.guest() != Guest.FAMILY
                && who.wroteOn() == null;
    }

    /** Whether this guest says why, when they cannot come. */
    public boolean asksWhy(MeetingView.Invited who) {
        return who.guest() == Guest.TEAM || who.guest() == Guest.OUTSIDE;
    }

    /** By when advice for the review is wanted, in words. */
    public String adviceBy() {
        return Days.full(AdviceForReview.wantedBy(meeting.on()));
    }

    /** Whether it is still to come. */
    public boolean planned() {
        return meeting.state() == MeetingState.PLANNED && !child.closed();
    }

    /** Who had to be there to decide and was not, as one sentence; empty when nobody was missing. */
    public String missing() {
        List<String> roles = meeting.missing().stream()
                .sorted()
                .map(Role::name)
                .map(WhoHasIt::role)
                .toList();
        return roles.isEmpty()
                ? ""
                : "Nobody was there as " + String.join(", or as ", roles)
                        + ". What they would have had to decide is not decided.";
    }

    /** Those who are invited, for ticking who came. */
    public List<Choice> guests() {
        return meeting.invited().stream()
                .map(who ->
                        Choice.of(who.id().toString(), who.name() + (who.from().isEmpty() ? "" : ", " + who.from())))
                .toList();
    }

    /** Where this page is. */
    public String href() {
        return child.frame().href("meetings/" + meeting.id());
    }

    /** Who has to be there for a decision, in the words of a hint. */
    public static String deciders(MeetingKind kind) {
        return kind.deciders().isEmpty()
                ? "One appointment for at least two agencies."
                : "To decide it needs "
                        + String.join(
                                " and ",
                                kind.deciders().stream()
                                        .sorted()
                                        .map(Role::name)
                                        .map(WhoHasIt::role)
                                        .toList())
                        + ".";
    }
}
