package uk.waymark.web.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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
import uk.waymark.web.Walker;
import uk.waymark.web.advice.TestAdvice;
import uk.waymark.web.family.FamilyChild;

/** A move is looked at before it is recorded, told to the family in its own words, and taken back while it can be. */
@RunningPages
class MovePagesIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TestAdvice testing;

    @Autowired
    private FamilyChild families;

    @Autowired
    private TestArea area;

    @Autowired
    private Team team;

    private TestAdvice.OfChild child;
    private Walker caseworker;
    private String here;
    private String move;

    @BeforeEach
    void everybody_is_asked_for_advice() {
        families.isForgotten();
        child = testing.agreed(port);
        child.everybodyIsAsked();
        families.motherSignsIn(child.reference());
        here = "/children/" + child.reference();
        move = here + "/move";
        caseworker = Walker.signedIn(port, "caseworker");
    }

    @Test
    void what_is_missing_or_cannot_be_is_said_beside_its_box_and_nothing_happens() {
        String empty = caseworker.send(caseworker.page(move), move, Map.of()).body();
        assertThat(empty)
                .contains(
                        "Enter the day of the move",
                        "Enter the day on which the authority learned of it",
                        "Choose where the family has moved to",
                        "Enter the local authority or the country",
                        "Choose whether another health board answers");
        Map<String, String> tomorrow = new HashMap<>(TestAdvice.moved());
        tomorrow.put("movedOn.year", "2199");
        assertThat(caseworker.send(empty, move, tomorrow).body())
                .contains("Record the move when the day has come", "value=\"Southshire\"");
        assertThat(caseworker.page(here)).doesNotContain("lives in another area now");
    }

    @Test
    void the_caseworker_sees_what_ends_and_what_goes_on_before_anything_happens() {
        String second =
                caseworker.send(caseworker.page(move), move, TestAdvice.moved()).body();

        assertThat(second)
                .contains(
                        "Southshire",
                        "Hill School",
                        "If a plan is needed, send the final plan",
                        "There is no plan that could be transferred",
                        "A mistake can be taken back");
        assertThat(caseworker.page(here)).doesNotContain("lives in another area now");
        caseworker.done(
                caseworker.send(second, move + "/confirm", Map.of()), child.reference() + "/move?done=move-recorded");
        assertThat(caseworker.page(here)).contains("lives in another area now");
        assertThat(caseworker.page(move)).contains("Southshire", "Help for the family to go on there: not yet");
        String step = child.path("caseworker", "pass-on-what-is-known");
        assertThat(caseworker.page(step)).contains("Help the family to go on in the new area", "Southshire");
    }

    @Test
    void the_family_reads_what_happens_now_and_not_where_it_lives() {
        child.movesAway();
        Walker mother = Walker.signedIn(port, "parent");

        assertThat(mother.page(here + "/where-we-are"))
                .contains(" lives in another area now. The new council helps you from here on.")
                .contains("After your move", "You can ask your new council", "only if you agree")
                .doesNotContain("Southshire");
        assertThat(mother.page(here + "/easy-read")).contains("After your move").doesNotContain("Southshire");
        assertThat(mother.open(move).statusCode()).isEqualTo(403);
    }

    @Test
    void the_family_is_not_asked_to_do_here_what_is_done_elsewhere_now() {
        Walker mother = Walker.signedIn(port, "parent");
        assertThat(mother.page(here + "/meetings")).contains("Would you like to meet?");
        assertThat(mother.page(here + "/hospital")).contains("Then going home is planned with you");

        child.movesAway();

        assertThat(mother.page(here + "/meetings")).doesNotContain("Would you like to meet?", "You are always invited");
        assertThat(mother.page(here + "/hospital")).doesNotContain("Then going home is planned with you");
    }

    @Test
    void only_those_who_decide_for_the_authority_reach_it() {
        assertThat(Walker.signedIn(port, "send.lead").page(move)).contains("The family has moved to another area");
        assertThat(Walker.signedIn(port, "nurse").open(move).statusCode()).isEqualTo(403);
        assertThat(Walker.signedIn(port, "gp").open(move).statusCode()).isEqualTo(404);
        assertThat(caseworker.open("/children/WM-BBBB-BB/move").statusCode()).isEqualTo(404);
    }

    @Test
    void who_reads_the_child_and_does_not_decide_is_led_to_no_page_that_refuses() {
        UUID sam = Objects.requireNonNull(area.reader(PagesApplication.NAME).practitionerId());
        team.join(
                area.reader("caseworker"),
                child.reference(),
                Join.byLaw(sam, TeamRole.KEY_WORKER, "Direct care", "UK GDPR Art 9(2)(h)"));
        child.movesAway();

        assertThat(caseworker.page(here)).contains("lives in another area now", "href=\"" + move + "\"");
        assertThat(Walker.signedIn(port, PagesApplication.NAME).page(here))
                .contains("lives in another area now")
                .doesNotContain("href=\"" + move + "\"");
    }

    @Test
    void what_was_typed_is_still_there_when_something_has_to_be_changed() {
        String second =
                caseworker.send(caseworker.page(move), move, TestAdvice.moved()).body();

        String first = caseworker
                .send(second, move + "/confirm", Map.of("change", "true"))
                .body();

        assertThat(first)
                .contains("When did the authority learn of it?", "value=\"Southshire\"")
                .doesNotContain("<title>Error: ")
                .containsPattern("value=\"ENGLAND\"[^>]* checked");
        assertThat(caseworker.page(here)).doesNotContain("lives in another area now");
    }

    @Test
    void a_mistake_needs_its_reason_and_is_taken_back_once() {
        child.movesAway();

        String back = move + "/mistake";
        String without = caseworker.send(caseworker.page(move), back, Map.of()).body();
        assertThat(without).contains("Enter what was wrong");
        caseworker.done(
                caseworker.send(without, back, Map.of("reason", "It was another family.")),
                child.reference() + "?done=move-taken-back");
        assertThat(caseworker.page(here)).doesNotContain("lives in another area now");
        assertThat(child.path("caseworker", "choose-advisers")).startsWith("/tasks/");
    }
}
