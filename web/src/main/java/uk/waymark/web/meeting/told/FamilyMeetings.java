package uk.waymark.web.meeting.told;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.meeting.InvitationAnswer;
import uk.waymark.engine.meeting.MeetingKind;
import uk.waymark.engine.meeting.MeetingLine;
import uk.waymark.engine.meeting.MeetingView.Invited;
import uk.waymark.engine.meeting.MyMeetings;
import uk.waymark.web.child.ChildFrame;
import uk.waymark.web.words.FamilyWords;
import uk.waymark.web.words.Voice;

/** Tells a family of its child's meetings in its own words. */
@Component
public class FamilyMeetings {

    private final MyMeetings mine;
    private final FamilyWords words;

    FamilyMeetings(MyMeetings mine, FamilyWords words) {
        this.mine = mine;
        this.words = words;
    }

    /** The meetings of a page of the list. */
    public List<MeetingTold> of(Reader reader, ChildFrame child, List<MeetingLine> lines) {
        Set<UUID> waiting = mine.of(reader).invitations().stream()
                .map(MyMeetings.Asked::meetingId)
                .collect(Collectors.toSet());
        return lines.stream()
                .map(line -> new MeetingTold(line, title(line.kind(), child), waiting.contains(line.id())))
                .toList();
    }

    /** What a meeting is for. */
    public String title(MeetingKind kind, ChildFrame child) {
        return words.meeting(kind, child.voice());
    }

    /** Somebody who is invited, as the family calls them. */
    public static String name(Invited who, Voice voice) {
        return switch (who.guest()) {
            case CHILD -> voice.say("{0}");
            case FAMILY -> voice.own() ? "Your family" : "You and your family";
            case TEAM, OUTSIDE -> who.from().isEmpty() ? who.name() : who.name() + " (" + who.from() + ")";
        };
    }

    /** What they have answered, as the end of a sentence that begins with their name. */
    public static String answer(InvitationAnswer answer) {
        return switch (answer) {
            case ASKED -> "no answer yet";
            case ACCEPTED -> "yes";
            case TENTATIVE -> "perhaps";
            case DECLINED -> "no";
        };
    }
}
