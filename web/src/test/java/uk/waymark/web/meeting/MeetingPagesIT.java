package uk.waymark.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.engine.team.Join;
import uk.waymark.engine.team.Team;
import uk.waymark.engine.team.TeamRole;
import uk.waymark.web.Background;
import uk.waymark.web.Invented;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;
import uk.waymark.web.Walker;
import uk.waymark.web.family.FamilyChild;

/** A meeting as a caseworker plans and holds it, as a nurse answers it, and as a stranger does not find it. */
@RunningPages
class MeetingPagesIT {

    private static final LocalDate DAY = PagesApplication.TODAY.plusDays(2);

    @LocalServerPort
    private int port;

    @Autowired
    private TestArea area;

    @Autowired
    private Background background;

    @Autowired
    private Team team;

    @Autowired
    private FamilyChild family;

    private Walker caseworker;
    private Walker nurse;
    private String child;
    private String meetings;

    @BeforeEach
    void a_child_whose_team_has_a_nurse() {
        Invented known = Invented.child();
        String reference = area.child(known.given(), known.family(), known.born(), PagesApplication.TODAY.minusDays(3));
        background.untilNothingIsLeft();
        UUID lee = Objects.requireNonNull(area.reader("nurse").practitionerId());
        team.join(
                area.reader("caseworker"),
                reference,
                Join.byLaw(lee, TeamRole.MEMBER, "Direct care", "UK GDPR Art 9(2)(h)"));
        child = "/children/" + reference;
        meetings = child + "/meetings";
        caseworker = Walker.signedIn(port, "caseworker");
        nurse = Walker.signedIn(port, "nurse");
    }

    private Map<String, String> wanted() {
        Map<String, String> form = Walker.day("on", DAY);
        form.putAll(Map.of(
                "kind",
                "TEAM_AROUND_THE_CHILD",
                "at",
                "14:30",
                "remote",
                "false",
                "place",
                "The long room",
                "people",
                Objects.requireNonNull(area.reader("nurse").practitionerId()).toString()));
        return form;
    }

    /** The address of the meeting that was planned last. */
    private String planned() {
        String action = meetings + "/plan";
        caseworker.done(caseworker.send(caseworker.page(action), action, wanted()), "/meetings?done=meeting-planned");
        return found(caseworker.page(meetings), "href=\"(" + meetings + "/[0-9a-f-]{36})\"");
    }

    private static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    @Test
    void a_meeting_that_cannot_be_comes_back_with_what_was_typed() {
        String action = meetings + "/plan";
        Map<String, String> wrong = wanted();
        wrong.put("at", "half past two");
        wrong.putAll(Walker.day("on", PagesApplication.TODAY.minusDays(1)));

        String first = caseworker.send(caseworker.page(action), action, wrong).body();
        wrong.put("at", "14:30");
        String second = caseworker.send(first, action, wrong).body();

        assertThat(first).contains("Enter the time like this", "value=\"half past two\"", "<title>Error: ");
        assertThat(second).contains("href=\"#on-day\">The day has passed", "value=\"The long room\"");
    }

    @Test
    void a_nurse_finds_her_invitation_today_and_writes_instead_of_coming() {
        String meeting = planned();
        assertThat(nurse.page("/today")).contains("Answer the invitation", meeting);
        String shown = nurse.page(meeting);
        assertThat(shown).contains("The family", "The child or young person", "The long room", "No answer yet");
        String answer = found(shown, "href=\"(" + meeting + "/answer/[0-9a-f-]{36})\">Answer");

        String asked = nurse.send(nurse.page(answer), answer, Map.of()).body();
        assertThat(asked).contains("Choose whether you can come");
        String old = nurse.page(answer);
        Map<String, String> no = Map.of("answer", "DECLINED", "contribution", "Suction comes on Monday.");
        nurse.done(nurse.send(nurse.page(answer), answer, no), meeting + "?done=saved");

        assertThat(nurse.page(meeting)).contains("Cannot come", "Suction comes on Monday.");
        assertThat(nurse.page("/today")).doesNotContain(meeting);
        assertThat(nurse.send(old, answer, no).body()).contains("Somebody changed this");
    }

    @Test
    void minutes_say_what_could_not_be_decided_and_actions_have_an_owner_and_a_day() {
        String meeting = planned();
        String hold = meeting + "/hold";
        String page = caseworker.page(hold);
        String guest = found(page, "name=\"came\" type=\"checkbox\" value=\"([0-9a-f-]{36})\"");
        Map<String, String> held = Walker.day("on", PagesApplication.TODAY);
        held.putAll(Map.of("came", guest, "minutes", "We listened to the family."));

        String noticed = caseworker.send(page, hold, held).body();
        assertThat(noticed).contains("href=\"#undecided\">Somebody was missing", "We listened to the family.");
        held.put("undecided", "Who will be the key worker.");
        caseworker.done(caseworker.send(noticed, hold, held), meeting + "?done=saved");
        assertThat(caseworker.page(meeting))
                .contains("Nobody was there as a key worker", "Who will be the key worker.", "Was there");

        String action = meeting + "/action";
        String owner = found(caseworker.page(action), "value=\"(TEAM:[0-9a-f-]{36})\"");
        Map<String, String> agreed = Walker.day("dueOn", DAY);
        agreed.putAll(Map.of("what", "Order the suction pump.", "owner", owner));
        caseworker.done(caseworker.send(caseworker.page(action), action, agreed), meeting + "?done=saved");
        assertThat(nurse.page("/today")).contains("Do what you agreed");

        String open = nurse.page(meeting);
        assertThat(nurse.send(open, meeting + "/close", Map.of("done", "false", "how", " "))
                        .body())
                .contains("href=\"#how\">Say in a few words why", "id=\"how\" name=\"how\"");
        nurse.done(nurse.send(open, meeting + "/close", Map.of("done", "true")), meeting + "?done=saved");
        assertThat(nurse.page("/today")).doesNotContain("Do what you agreed");
    }

    @Test
    void a_meeting_is_moved_extended_and_called_off() {
        String meeting = planned();
        Map<String, String> later = Walker.day("on", DAY.plusDays(1));
        later.putAll(Map.of("at", "9:00", "remote", "true", "place", "By video"));
        caseworker.done(
                caseworker.send(caseworker.page(meeting + "/move"), meeting + "/move", later), meeting + "?done=saved");
        assertThat(caseworker.page(meeting)).contains("How to join", "By video", "09:00");

        String nobody = caseworker
                .send(caseworker.page(meeting), meeting + "/invite", Map.of())
                .body();
        assertThat(nobody).contains("href=\"#practitionerId\"", "Choose a person of the team");
        String trust = Objects.requireNonNull(area.reader("nurse").agencyId()).toString();
        String noRole = caseworker
                .send(nobody, meeting + "/invite-service", Map.of("agencyId", trust))
                .body();
        assertThat(noRole).contains("href=\"#role\"", "Choose who from there", "value=\"" + trust + "\" selected");
        Map<String, String> service = Map.of("agencyId", trust, "role", "THERAPIST");
        caseworker.done(caseworker.send(noRole, meeting + "/invite-service", service), meeting + "?done=saved");
        assertThat(caseworker.page(meeting)).contains("not in the team");

        caseworker.done(
                caseworker.send(caseworker.page(meeting), meeting + "/cancel", Map.of()), meeting + "?done=saved");
        assertThat(caseworker.page(meeting)).contains("Called off").doesNotContain("Write down what happened");
    }

    @Test
    void a_form_that_would_be_refused_leads_back_to_the_meeting() {
        String meeting = planned();
        String hers = found(nurse.page(meeting), "href=\"(" + meeting + "/answer/[0-9a-f-]{36})\">Answer");
        family.motherSignsIn(child.substring(child.lastIndexOf('/') + 1));
        Walker mother = Walker.signedIn(port, "parent");

        mother.done(mother.open(hers), meeting);
        family.isForgotten();
        caseworker.done(caseworker.open(meeting + "/action"), meeting);
        caseworker.done(
                caseworker.send(caseworker.page(meeting), meeting + "/cancel", Map.of()), meeting + "?done=saved");
        for (String form : List.of(meeting + "/move", meeting + "/hold", hers)) {
            caseworker.done(caseworker.open(form), meeting);
        }
    }

    @Test
    void a_stranger_cannot_tell_a_meeting_that_is_there_from_one_that_is_not() {
        String meeting = planned();
        String other = meetings + "/" + UUID.randomUUID();
        Walker operator = Walker.signedIn(port, "operator");

        for (String page : List.of(meetings, meetings + "/plan", meeting, meeting + "/hold", meeting + "/action")) {
            assertThat(operator.open(page).statusCode()).as(page).isEqualTo(404);
        }
        for (String page : List.of(other, other + "/hold", other + "/move", other + "/action")) {
            assertThat(caseworker.open(page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(caseworker.open(meeting + "/answer/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }
}
