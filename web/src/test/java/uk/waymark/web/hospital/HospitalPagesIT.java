package uk.waymark.web.hospital;

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
import uk.waymark.web.PagesApplication;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;
import uk.waymark.web.TestChildren;
import uk.waymark.web.Walker;

/** Going home from hospital as it is planned, prepared and called off on pages. */
@RunningPages
class HospitalPagesIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TestChildren known;

    @Autowired
    private TestArea area;

    @Autowired
    private Team team;

    private Walker caseworker;
    private String hospital;

    @BeforeEach
    void a_child_is_known() {
        String reference = known.reference();
        hospital = "/children/" + reference + "/hospital";
        caseworker = Walker.signedIn(port, "caseworker");
    }

    private void planned() {
        Map<String, String> form = Walker.day("inSince", PagesApplication.TODAY.minusDays(2));
        form.putAll(Walker.day("on", PagesApplication.TODAY.plusDays(4)));
        form.putAll(Map.of("where", "Infirmary, Ward 3", "rapid", "false"));
        String action = hospital + "/begin";
        caseworker.done(caseworker.send(caseworker.page(action), action, form), "/hospital?done=saved");
    }

    @Test
    void a_stay_that_cannot_be_comes_back_with_what_was_typed() {
        String action = hospital + "/begin";
        Map<String, String> form = Walker.day("inSince", PagesApplication.TODAY.plusDays(2));
        form.put("where", "Infirmary, Ward 3");

        String first = caseworker.send(caseworker.page(action), action, form).body();
        assertThat(first).contains("Choose how much time there is", "value=\"Infirmary, Ward 3\"", "<title>Error: ");
        form.put("rapid", "false");
        assertThat(caseworker.send(first, action, form).body()).contains("The day cannot be in the future");
    }

    @Test
    void the_list_says_who_sees_to_what_and_why_something_is_not_needed() {
        planned();
        String page = caseworker.page(hospital);
        assertThat(page)
                .contains("Infirmary, Ward 3", "The planning meeting has not been held yet", "17 of 17 still to do");
        Matcher link = Pattern.compile("href=\"(" + hospital + "/ready/[0-9a-f-]{36})\">The home is ready")
                .matcher(page);
        assertThat(link.find()).isTrue();
        String item = link.group(1);
        String old = caseworker.page(item);

        assertThat(caseworker
                        .send(caseworker.page(item), item, Map.of("state", "NOT_NEEDED", "note", " "))
                        .body())
                .contains("Write why this is not needed");
        Map<String, String> flat = Map.of("state", "NOT_NEEDED", "note", "A ground-floor flat.");
        caseworker.done(caseworker.send(caseworker.page(item), item, flat), "/hospital?done=saved");
        assertThat(caseworker.page(hospital)).contains("A ground-floor flat.", "16 of 17 still to do");
        assertThat(caseworker.send(old, item, flat).body()).contains("Somebody changed this");
    }

    @Test
    void the_day_moves_and_going_home_is_called_off() {
        planned();
        String past = caseworker
                .send(
                        caseworker.page(hospital),
                        hospital + "/day",
                        Walker.day("on", PagesApplication.TODAY.minusDays(1)))
                .body();
        assertThat(past).contains("href=\"#on-day\">Choose a day from today on", "value=\"20\"");
        LocalDate later = PagesApplication.TODAY.plusDays(9);
        caseworker.done(
                caseworker.send(caseworker.page(hospital), hospital + "/day", Walker.day("on", later)),
                "/hospital?done=saved");
        assertThat(caseworker.page(hospital)).contains("30 November 2026");

        String page = caseworker.page(hospital);
        caseworker.done(caseworker.send(page, hospital + "/call-off", Map.of()), "/hospital?done=saved");
        assertThat(caseworker.page(hospital))
                .contains("Stays in hospital for now", "plan going home")
                .doesNotContain("Call it off");
    }

    @Test
    void only_those_who_may_are_offered_to_go_without_the_meeting() {
        planned();
        String page = caseworker.page(hospital);
        assertThat(page).doesNotContain("Let the child go home without the meeting");

        Map<String, String> forged = caseworker.filled(page, hospital + "/day", Map.of("why", "We need the bed."));
        var answer = caseworker.again(forged, hospital + "/without-meeting");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Only a team manager or the designated clinical officer");
    }

    @Test
    void a_stranger_cannot_tell_a_child_in_hospital_from_one_who_is_not_here() {
        planned();
        Walker nurse = Walker.signedIn(port, "nurse");
        for (String page : List.of(hospital, hospital + "/begin", hospital + "/ready/" + UUID.randomUUID())) {
            assertThat(nurse.open(page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(caseworker.open(hospital + "/ready/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_page_says_whether_anybody_of_the_ward_sees_the_child_and_how_that_comes_about() {
        assertThat(caseworker.page(hospital))
                .contains("Nobody of a ward is in the team", "Add somebody of the ward to the team");
        planned();
        UUID nurse = Objects.requireNonNull(area.reader("nurse").practitionerId());
        team.join(
                area.reader("caseworker"),
                hospital.split("/")[2],
                Join.byLaw(nurse, TeamRole.MEMBER, "Direct care", "UK GDPR Art 9(2)(h)"));
        assertThat(caseworker.page(hospital)).contains("Nobody of a ward is in the team", "/team#change");
        assertThat(Walker.signedIn(port, "nurse").page(hospital))
                .contains("To add somebody of the ward, ask the manager of the team.");
    }
}
