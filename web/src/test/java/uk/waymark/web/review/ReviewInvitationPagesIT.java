package uk.waymark.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
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
import uk.waymark.engine.meeting.MeetingKind;
import uk.waymark.engine.meeting.MeetingPlan;
import uk.waymark.engine.meeting.PlanMeeting;
import uk.waymark.engine.team.Join;
import uk.waymark.engine.team.Team;
import uk.waymark.engine.team.TeamRole;
import uk.waymark.web.Background;
import uk.waymark.web.Invented;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;
import uk.waymark.web.TestTasks;
import uk.waymark.web.Walker;

/** A nurse is asked to a yearly review by name, and a caseworker sees what has come and what has not. */
@RunningPages
class ReviewInvitationPagesIT {

    private static final LocalDate DAY = PagesApplication.TODAY.plusWeeks(3);

    @LocalServerPort
    private int port;

    @Autowired
    private TestArea area;

    @Autowired
    private Background background;

    @Autowired
    private TestTasks tasks;

    @Autowired
    private Team team;

    @Autowired
    private PlanMeeting plans;

    private String reference;
    private String child;
    private UUID lee;
    private Walker caseworker;
    private Walker nurse;

    @BeforeEach
    void a_child_with_a_plan_whose_team_has_a_nurse() {
        Invented known = Invented.child();
        reference = area.child(known.given(), known.family(), known.born(), PagesApplication.TODAY.minusDays(3));
        child = "/children/" + reference;
        background.untilNothingIsLeft();
        lee = Objects.requireNonNull(area.reader("nurse").practitionerId());
        team.join(
                area.reader("caseworker"),
                reference,
                Join.byLaw(lee, TeamRole.MEMBER, "Direct care", "UK GDPR Art 9(2)(h)"));
        caseworker = Walker.signedIn(port, "caseworker");
        nurse = Walker.signedIn(port, "nurse");
        String reviews = child + "/reviews";
        Map<String, String> plan = Walker.day("reviewedOn", PagesApplication.TODAY.minusMonths(11));
        caseworker.done(caseworker.send(caseworker.page(reviews), reviews + "/plan", plan), "?done=review-planned");
        background.untilNothingIsLeft();
    }

    private Map<String, String> wanted() {
        Map<String, String> form = Walker.day("meeting", DAY);
        form.putAll(Map.of(
                "at", "14:30",
                "remote", "false",
                "place", "The long room",
                "named", "HEALTH:" + lee,
                "people", "SETTING,SEN_OFFICER,SOCIAL_CARE",
                "atSetting", "true"));
        return form;
    }

    /** The address of the meeting, once everybody is invited. */
    private String arranged() {
        String task = task("plan-the-review-meeting");
        caseworker.done(caseworker.send(caseworker.page(task), task, wanted()), "done=task-done");
        background.untilNothingIsLeft();
        return found(caseworker.page(child + "/meetings"), "href=\"(" + child + "/meetings/[0-9a-f-]{36})\"");
    }

    @Test
    void whoever_is_in_the_team_can_be_chosen_by_name_and_once() {
        String task = task("plan-the-review-meeting");
        String page = caseworker.page(task);
        assertThat(page).contains("value=\"HEALTH:" + lee + "\"", "A health professional named by the health board");
        Map<String, String> twice = wanted();
        twice.put("named", "HEALTH:" + lee + ",THERAPIST:" + lee);
        String stranger = "HEALTH:" + UUID.randomUUID();

        String first = caseworker.send(page, task, twice).body();
        assertThat(first).contains("href=\"#named\">Choose each person once", "value=\"The long room\"");
        Map<String, String> other = wanted();
        other.put("named", stranger);
        assertThat(caseworker.send(first, task, other).body())
                .contains("href=\"#named\">This person is not in the child", "value=\"14:30\"");
        other.put("named", "HEALTH:everybody");
        assertThat(caseworker.send(first, task, other).body()).contains("<title>Error: ", "href=\"#named\"");
    }

    @Test
    void a_nurse_finds_the_invitation_says_why_not_and_writes_her_advice() {
        String meeting = arranged();
        assertThat(nurse.page("/today")).contains("Answer the invitation, and write your advice", meeting);
        String shown = nurse.page(meeting);
        assertThat(shown)
                .contains("The long room", "Advice is wanted by", "Answer, and write your advice")
                .doesNotContain("Move this meeting", "Write down what happened");
        String answer = found(shown, "href=\"(" + meeting + "/answer/[0-9a-f-]{36})\">Answer");

        String back = nurse.send(
                        nurse.page(answer),
                        answer,
                        Map.of("answer", "DECLINED", "contribution", "Stronger than before."))
                .body();
        assertThat(back).contains("href=\"#why\">Say in a few words why", "Stronger than before.</textarea>");
        nurse.done(
                nurse.send(back, answer, Map.of("answer", "DECLINED", "why", "On leave", "contribution", "")),
                meeting + "?done=saved");
        assertThat(nurse.page("/today")).contains("Write your advice", meeting);
        assertThat(caseworker.page(child + "/reviews"))
                .contains("Cannot come", "They say why: On leave", "not here yet, wanted by", meeting);

        String again = nurse.page(answer);
        assertThat(again).containsPattern("value=\"DECLINED\"[^>]* checked").contains("value=\"On leave\"");
        nurse.done(
                nurse.send(
                        again,
                        answer,
                        Map.of("answer", "DECLINED", "why", "On leave", "contribution", "Stronger than last year.")),
                meeting + "?done=saved");
        assertThat(nurse.page("/today")).doesNotContain(meeting);
        String written = nurse.page(answer);
        assertThat(nurse.send(written, answer, Map.of("answer", "ACCEPTED", "contribution", ""))
                        .body())
                .contains("href=\"#contribution\">What was written for a review stays");
        assertThat(caseworker.page(child + "/reviews")).contains("Stronger than last year.", "Wrote on");
        assertThat(caseworker.page(task("gather-advice-for-review"))).contains("Stronger than last year.");
    }

    @Test
    void the_meeting_is_not_there_for_strangers_and_not_moved_beside_its_review() {
        String meeting = arranged();
        assertThat(Walker.signedIn(port, "operator").open(meeting).statusCode()).isEqualTo(404);

        String ordinary = ordinary();
        for (String form : List.of("/move", "/hold", "/action")) {
            caseworker.done(caseworker.open(meeting + form), meeting);
        }
        assertThat(caseworker.page(meeting)).contains("Its steps arrange it, move it", child + "/reviews");
        Map<String, String> later = Walker.day("on", DAY.plusDays(1));
        later.putAll(Map.of("at", "9:00", "remote", "true", "place", "By video"));
        Map<String, String> sent = caseworker.filled(caseworker.page(ordinary + "/move"), ordinary + "/move", later);
        String refused = caseworker.again(sent, meeting + "/move").body();
        assertThat(refused).contains("in the steps of the review", "value=\"By video\"");
        assertThat(caseworker.page(child + "/meetings/plan"))
                .contains("TEAM_AROUND_THE_CHILD")
                .doesNotContain("ANNUAL_REVIEW");
    }

    /** The address of a meeting beside the review. */
    private String ordinary() {
        var plan = new MeetingPlan(
                MeetingKind.TEAM_AROUND_THE_CHILD, DAY, LocalTime.of(14, 0), true, "By telephone", List.of());
        return child + "/meetings/" + plans.plan(area.reader("caseworker"), reference, plan);
    }

    private String task(String step) {
        return tasks.path("caseworker", reference, step);
    }

    private static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
