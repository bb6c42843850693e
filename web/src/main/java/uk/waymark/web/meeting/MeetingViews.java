package uk.waymark.web.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Slice;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.family.Family;
import uk.waymark.engine.meeting.Guest;
import uk.waymark.engine.meeting.MeetingLine;
import uk.waymark.engine.meeting.MeetingPages;
import uk.waymark.engine.meeting.MeetingView;
import uk.waymark.engine.people.Agencies;
import uk.waymark.engine.team.TeamList;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.component.Choice;
import uk.waymark.web.form.Filled;
import uk.waymark.web.page.ChildPage;

/** Makes the pages about meetings, untouched or with a form that came back. */
@Component
class MeetingViews {

    private final ChildDoor door;
    private final MeetingPages meetings;
    private final TeamList team;
    private final Family family;
    private final Agencies agencies;

    MeetingViews(ChildDoor door, MeetingPages meetings, TeamList team, Family family, Agencies agencies) {
        this.door = door;
        this.meetings = meetings;
        this.team = team;
        this.family = family;
        this.agencies = agencies;
    }

    OpenedChild open(ChildPage page) {
        return door.open(page.reader(), page.reference(), "meetings");
    }

    boolean plans(Reader reader, OpenedChild child) {
        return reader.practitionerId() != null && door.offers(reader, child, DataClass.CORE, Act.WRITE);
    }

    Slice<MeetingLine> list(OpenedChild child, int number, int size) {
        return meetings.list(child.file(), number, size);
    }

    /** The people of the team. */
    List<Choice> team(OpenedChild child) {
        return team.of(child.file().caseId()).stream()
                .map(member -> Choice.of(member.practitionerId().toString(), member.name() + ", " + member.jobTitle()))
                .distinct()
                .toList();
    }

    MeetingShown one(ChildPage page, UUID id) {
        OpenedChild child = open(page);
        boolean plans = plans(page.reader(), child);
        MeetingView meeting = meetings.one(page.reader(), child.file(), id);
        boolean agrees = plans || satAtReview(meeting);
        List<Choice> people = agrees ? team(child) : List.of();
        return new MeetingShown(
                child,
                meeting,
                plans,
                agrees,
                people,
                agrees ? owners(child, people) : List.of(),
                plans
                        ? agencies.findByAreaIdOrderByName(child.file().areaId()).stream()
                                .map(agency -> Choice.of(agency.id().toString(), agency.name()))
                                .toList()
                        : List.of());
    }

    private static boolean satAtReview(MeetingView meeting) {
        return meeting.review() != null
                && meeting.invited().stream().anyMatch(who -> who.own() && who.guest() == Guest.TEAM);
    }

    private List<Choice> owners(OpenedChild child, List<Choice> people) {
        Stream<Choice> relatives = family.list(child.file()).stream()
                .filter(line -> !line.restricted())
                .map(line -> Choice.of("FAMILY:" + line.id(), line.name() + " (" + line.relationship() + ")"));
        List<Choice> owners = new ArrayList<>(people.stream()
                .map(person -> Choice.of("TEAM:" + person.value(), person.text()))
                .toList());
        relatives.forEach(owners::add);
        return owners;
    }

    /** A page with one form about a meeting; the meeting itself where the form is not {@code offered}. */
    static String form(String view, ChildPage page, MeetingShown shown, Filled form, boolean offered) {
        page.with("page", shown).form(form);
        return offered ? view : "redirect:" + shown.href();
    }
}
