package uk.waymark.web.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.family.Family;
import uk.waymark.engine.family.NewFamilyMember;
import uk.waymark.engine.meeting.MeetingKind;
import uk.waymark.engine.meeting.MeetingPlan;
import uk.waymark.engine.meeting.PlanMeeting;
import uk.waymark.engine.team.Team;
import uk.waymark.engine.team.TeamRole;
import uk.waymark.rules.YesNo;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;
import uk.waymark.web.Walker;

@RunningPages
class WhereWeAreIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TestArea area;

    @Autowired
    private FamilyChild mothers;

    @Autowired
    private PlanMeeting meetings;

    @Autowired
    private Family family;

    @Autowired
    private Team team;

    private String reference = "";
    private String child = "";
    private Walker parent;

    @BeforeEach
    void a_child_whose_mother_signs_in() {
        reference = mothers.askedFor(50);
        child = "/children/" + reference;
        parent = Walker.signedIn(port, "parent");
    }

    @AfterEach
    void nobody_signs_in_for_the_child_any_more() {
        mothers.isForgotten();
    }

    @Test
    void a_family_reads_what_goes_on_who_has_it_by_when_and_that_it_is_late() {
        String page = parent.page(child + "/where-we-are");

        assertThat(page).contains("Where we are up to", "Your request for help", "a caseworker at the council");
        assertThat(page).contains("We then tell you yes or no, with our reasons", "This is late. We are sorry.");
        assertThat(page).contains("What we ask of you", "Nothing at the moment.", "999", "111");
        assertThat(page).doesNotContain("Look again before saying no", "Life-limiting", "Timeline");
    }

    @Test
    void it_is_the_family_s_first_page_and_says_what_was_just_done() {
        String home = child + "/where-we-are?done=comments-sent";
        parent.done(parent.open("/today?done=comments-sent"), home);
        parent.done(parent.open(child + "?done=comments-sent"), home);
        assertThat(parent.page(home)).contains("Thank you. We have what you think of the draft");
        parent.done(parent.open("/today?done=NO%20KEY"), child + "/where-we-are");
    }

    @Test
    void only_the_child_s_own_family_has_it() {
        assertThat(Walker.signedIn(port, "caseworker")
                        .open(child + "/where-we-are")
                        .statusCode())
                .isEqualTo(404);
        assertThat(parent.open("/children/WM-CCCC-CC/where-we-are").statusCode())
                .isEqualTo(404);
        area.change("update family_member set restricted = true");
        assertThat(parent.open(child + "/where-we-are").statusCode()).isEqualTo(404);
    }

    @Test
    void an_invitation_stands_among_what_we_ask_until_the_family_answers() {
        var plan = new MeetingPlan(
                MeetingKind.TEAM_AROUND_THE_CHILD,
                PagesApplication.TODAY.plusDays(9),
                LocalTime.of(14, 0),
                true,
                "By telephone",
                List.of());
        String meeting = child + "/meetings/" + meetings.plan(area.reader("caseworker"), reference, plan);

        assertThat(parent.page(child + "/where-we-are"))
                .contains(
                        "Say whether you can come: Meeting of everybody who helps",
                        "Monday 30 November 2026",
                        "href=\"" + meeting + "\"")
                .doesNotContain("Team around the child");
        Matcher own = Pattern.compile(
                        "href=\"([^\"]+)\">Answer this invitation<span class=\"govuk-visually-hidden\">: You and your family")
                .matcher(parent.page(meeting));
        assertThat(own.find()).isTrue();
        parent.done(parent.send(parent.page(own.group(1)), own.group(1), Map.of("answer", "ACCEPTED")), "?done=saved");
        assertThat(parent.page(child + "/where-we-are")).doesNotContain("Say whether you can come");
    }

    @Test
    void a_parent_does_not_read_how_to_reach_another_nor_change_who_is_around_the_child() {
        assertThat(parent.open(child + "/family").statusCode()).isEqualTo(403);
        assertThat(parent.page(child + "/team"))
                .doesNotContain("out of the team", "Add somebody to the team", "Name the agency that leads");
        Reader mother = area.reader("parent");
        UUID account = mother.accountId();
        List.<ThrowingCallable>of(
                        () -> family.add(mother, reference, new NewFamilyMember("Me", "Uncle", null, YesNo.YES)),
                        () -> family.restrict(mother, reference, account, true),
                        () -> family.signsIn(mother, reference, account, account),
                        () -> team.leave(mother, reference, account, 0),
                        () -> team.changePart(mother, reference, account, TeamRole.DEPUTY, 0))
                .forEach(change -> assertThatThrownBy(change).isInstanceOf(Refusal.NotAllowed.class));
    }

    @Test
    void after_a_death_nothing_is_asked_and_no_date_is_shown() {
        area.change(
                "update child_file set status = 'DECEASED', died_on = ? where reference = ?",
                PagesApplication.TODAY.minusDays(1),
                reference);
        String page = parent.page(child + "/where-we-are");
        // Without the marks: a form carries an identifier made by chance, and "2026" may stand in that.
        String read = page.substring(page.indexOf("wm-identity"), page.indexOf("</main>"))
                .replaceAll("<[^>]*>", " ");

        assertThat(read).contains("We are so sorry", "Who to ring");
        assertThat(read).doesNotContain("2026", "What we ask", "late", "The plan", "Meetings");
    }
}
