package uk.waymark.web.review;

import uk.waymark.engine.meeting.MeetingView;
import uk.waymark.engine.meeting.ReviewPart;
import uk.waymark.engine.nextsetting.KnownFrom;
import uk.waymark.engine.nextsetting.NotMoving;
import uk.waymark.engine.review.ReviewState;
import uk.waymark.engine.review.TextKind;
import uk.waymark.web.meeting.told.FamilyMeetings;
import uk.waymark.web.words.Voice;

/**
 * Who reads of a review: its family is spoken to, where everybody else reads of the family.
 *
 * @param family whether a parent or the young person reads it
 */
public record ReadBy(Voice voice, boolean family) {

    /** What the family is told, where {@code {0}} stands for the child, or what everybody else reads. */
    String say(String told, String title) {
        return family ? voice.say(told) : title;
    }

    String state(ReviewState state) {
        return state == ReviewState.AMENDING ? say("Changes sent to you", state.title()) : state.title();
    }

    /** What somebody wrote. */
    public String title(TextKind kind) {
        return switch (kind) {
            case FAMILY_VIEWS -> say("What you told us", kind.title());
            case CHILD_VIEWS -> voice.own() ? "What else you told us" : say("What {0} told us", kind.title());
            case COMMENTS -> say("What you told us about the changes", kind.title());
            default -> kind.title();
        };
    }

    /** Somebody who is asked to the meeting. */
    String name(MeetingView.Invited who) {
        return family
                ? FamilyMeetings.name(who, voice)
                : who.name() + (who.from().isEmpty() ? "" : ", " + who.from());
    }

    String part(ReviewPart part) {
        return switch (part) {
            case FAMILY -> voice.own() ? "Your family" : say("You and your family", part.title());
            case CHILD -> say("{0}", part.title());
            default -> part.title();
        };
    }

    String from(KnownFrom from) {
        return from == KnownFrom.FAMILY ? say("You or your family", from.title()) : from.title();
    }

    String because(NotMoving because) {
        return because == NotMoving.STAYS
                ? say("The school or college stays the same", because.title())
                : because.title();
    }
}
