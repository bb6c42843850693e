package uk.waymark.web.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestChildren;
import uk.waymark.web.Walker;

@RunningPages
class PlanAndSupportIT {

    private static final List<String> PAGES = List.of(
            "planning",
            "planning/plan",
            "people-who-matter",
            "people-who-matter/support",
            "skills",
            "working-together",
            "working-together/agreed",
            "continuing-care",
            "continuing-care/levels",
            "advance-care-plan",
            "advance-care-plan/edition");

    @LocalServerPort
    private int port;

    @Autowired
    private TestChildren known;

    private Walker caseworker;
    private Walker nurse;
    private String child;

    @BeforeEach
    void a_child_is_known() {
        child = "/children/" + known.reference();
        caseworker = Walker.signedIn(port, "caseworker");
        nurse = Walker.signedIn(port, "nurse");
    }

    @Test
    void a_stranger_cannot_tell_a_child_who_is_here_from_one_who_is_not() {
        for (String page : PAGES) {
            assertThat(nurse.open(child + "/" + page).statusCode()).as(page).isEqualTo(404);
            assertThat(nurse.open("/children/WM-BBBB-BB/" + page).statusCode())
                    .as(page)
                    .isEqualTo(404);
        }
    }

    @Test
    void a_caseworker_opens_what_the_role_includes_and_is_told_what_it_does_not() {
        assertThat(caseworker.page(child + "/planning")).contains("Plan and goals", "Working together");
        assertThat(caseworker.page(child + "/skills")).contains("Nobody has looked yet");
        assertThat(caseworker.open(child + "/continuing-care/levels").statusCode())
                .isEqualTo(403);
        assertThat(caseworker.open(child + "/advance-care-plan").statusCode()).isEqualTo(403);
        assertThat(caseworker.page(child + "/planning")).doesNotContain("Advance care plan");
    }

    @Test
    void a_plan_is_written_down_and_a_change_of_an_old_page_is_noticed_with_what_was_typed() {
        String action = child + "/planning/plan";
        String old = caseworker.page(action);
        caseworker.done(caseworker.send(old, action, plan("I like the pool.")), "/planning?done=saved");
        assertThat(caseworker.page(child + "/planning"))
                .contains("A care plan", "I like the pool.", "No, and the plan says why");

        String noticed =
                caseworker.send(old, action, Walker.anew(plan("I like music."))).body();
        assertThat(noticed).contains("Somebody changed this", "I like music.");
        caseworker.done(caseworker.send(noticed, action, Walker.anew(plan("I like music."))), "/planning?done=saved");
        assertThat(caseworker.page(child + "/planning")).contains("I like music.");
    }

    @Test
    void a_day_to_come_is_no_review_and_half_a_day_is_none() {
        String action = child + "/planning/plan";
        Map<String, String> tomorrow = plan("");
        tomorrow.put("reviewedOn.year", "2199");
        assertThat(caseworker.send(caseworker.page(action), action, tomorrow).body())
                .contains("The day cannot be in the future", "value=\"2199\"");
        Map<String, String> half = plan("");
        half.put("reviewedOn.month", "");
        assertThat(caseworker.send(caseworker.page(action), action, half).body())
                .contains("<title>Error: ");
    }

    @Test
    void a_goal_is_set_looked_at_and_reached() {
        String page = caseworker.page(child + "/planning");
        String empty = caseworker
                .send(page, child + "/planning/goal", Map.of("goal", " "))
                .body();
        assertThat(empty).contains("Enter what is to be achieved");
        caseworker.done(
                caseworker.send(
                        page,
                        child + "/planning/goal",
                        Walker.anew(Map.of("goal", "Swim with my sister", "own", "true"))),
                "/planning?done=saved");

        String look = caseworker.page(child + "/planning/goal/look?at=1");
        caseworker.done(
                caseworker.send(look, child + "/planning/goal/look", Map.of("words", "Went twice")),
                "/planning?done=saved");
        String shown = caseworker.page(child + "/planning");
        assertThat(shown).contains("Set by the child or the family", "How it was: Went twice");
        caseworker.done(caseworker.send(shown, child + "/planning/goal/end", Map.of()), "/planning?done=saved");
        assertThat(caseworker.page(child + "/planning")).doesNotContain("Swim with my sister");
        assertThat(caseworker.open(child + "/planning/goal/look?at=1").statusCode())
                .isEqualTo(404);
    }

    @Test
    void somebody_who_matters_is_named_and_the_support_is_written_down() {
        String here = child + "/people-who-matter";
        assertThat(caseworker
                        .send(caseworker.page(here), here + "/person", Map.of("name", "Amina", "part", ""))
                        .body())
                .contains("Enter what this person is to the child", "value=\"Amina\"");
        Map<String, String> aunt = Walker.anew(Map.of("name", "Amina", "part", "Aunt", "mainCarer", "true"));
        caseworker.done(caseworker.send(caseworker.page(here), here + "/person", aunt), "?done=saved");
        caseworker.done(
                caseworker.send(caseworker.page(here + "/support"), here + "/support", support()), "?done=saved");
        assertThat(caseworker.page(here)).contains("Aunt, mainly cares for", "Her sister comes.");

        caseworker.done(caseworker.send(caseworker.page(here), here + "/person/end", Map.of()), "?done=saved");
        assertThat(caseworker.page(here)).doesNotContain("Amina");
    }

    @Test
    void what_services_have_agreed_and_what_can_be_learned_is_written_down() {
        String here = child + "/working-together";
        Map<String, String> agreed = new HashMap<>(
                Map.of("sectors", "HEALTH", "partsAgreed", "YES", "fundingAgreed", "NOT_KNOWN", "barrier", "YES"));
        agreed.put("barrierWords", "No lift");
        agreed.put("blocked", "NO");
        caseworker.done(caseworker.send(caseworker.page(here + "/agreed"), here + "/agreed", agreed), "?done=saved");
        assertThat(caseworker.page(here)).contains("The health service", "No lift");

        Map<String, String> event = Map.of("event", "COMPLAINT", "on.day", "1", "on.month", "2", "on.year", "2026");
        String page = caseworker.page(here);
        assertThat(caseworker.send(page, here + "/happened", Map.of()).body()).contains("Choose what happened");
        caseworker.done(caseworker.send(page, here + "/happened", Walker.anew(event)), "?done=saved");
        caseworker.done(
                caseworker.send(
                        caseworker.page(here + "/learned?at=1"), here + "/learned", Map.of("words", "Ring first")),
                "?done=saved");
        assertThat(caseworker.page(here)).contains("A complaint", "Ring first");
        assertThat(caseworker.open(here + "/heard?at=1").statusCode()).isEqualTo(404);
    }

    private static Map<String, String> plan(String words) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "planKind", "CARE_PLAN",
                "childView", "RECORDED",
                "childWords", words,
                "familyView", "REASON_GIVEN",
                "educationCovered", "YES",
                "adulthoodCovered", "NOT_KNOWN",
                "doctorKnown", "YES",
                "schoolKnown", "NO"));
        fields.putAll(Map.of("reviewedOn.day", "1", "reviewedOn.month", "2", "reviewedOn.year", "2026"));
        return fields;
    }

    private static Map<String, String> support() {
        return Map.of(
                "soleCarer", "YES",
                "carerAssessment", "NOT_ASKED",
                "siblings", "NOT_THERE",
                "contingency", "YES",
                "contingencyWords", "Her sister comes.",
                "griefSupport", "NOT_KNOWN");
    }
}
