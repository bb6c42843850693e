package uk.waymark.web.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.processes.tasks.TaskCard;
import uk.waymark.processes.tasks.TaskFilter;
import uk.waymark.processes.tasks.TaskList;
import uk.waymark.web.Background;
import uk.waymark.web.Invented;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;
import uk.waymark.web.Walker;

/** What a caseworker, a nurse and a stranger meet on the pages about one child. */
@RunningPages
class CarePagesIT {

    private static final Map<String, String> NUMBER = Map.of(
            "label", "Rainbow nurses",
            "phone", "01632 960 555",
            "hours", "always",
            "primaryOutOfHours", "true",
            "nursingAtNight", "YES",
            "consultantAdvice", "NOT_KNOWN",
            "coversHome", "YES",
            "coversAge", "YES");

    @LocalServerPort
    private int port;

    @Autowired
    private TestArea area;

    @Autowired
    private Background background;

    @Autowired
    private TaskList tasks;

    private Walker caseworker;
    private String reference;
    private String child;

    @BeforeEach
    void a_child_is_known() {
        Invented known = Invented.child();
        reference = area.child(known.given(), known.family(), known.born(), PagesApplication.TODAY.minusDays(3));
        background.untilNothingIsLeft();
        child = "/children/" + reference;
        caseworker = Walker.signedIn(port, "caseworker");
    }

    @Test
    void a_stranger_cannot_tell_a_child_who_is_here_from_one_who_is_not() {
        Walker nurse = Walker.signedIn(port, "nurse");

        for (String page : List.of("team", "foundations", "contacts", "sharing", "condition", "death")) {
            assertThat(caseworker.open(child + "/" + page).statusCode())
                    .as(page)
                    .isIn(200, 403);
            assertThat(nurse.open(child + "/" + page).statusCode()).as(page).isEqualTo(404);
            assertThat(nurse.open("/children/WM-BBBB-BB/" + page).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void what_is_not_looked_at_yet_is_never_shown_as_missing() {
        String page = caseworker.page(child + "/foundations");

        assertThat(page).contains("Not looked at yet", "10. Sharing learning", "Small Steps, Big Vision");
        assertThat(page).doesNotContain(">Missing<");
    }

    @Test
    void a_number_that_cannot_be_right_comes_back_with_what_was_typed() {
        Map<String, String> wrong = new HashMap<>(NUMBER);
        wrong.put("phone", "ring Sam");
        wrong.put("hours", "when we are in");

        String first = caseworker
                .send(caseworker.page(child + "/contacts/number"), child + "/contacts/number", wrong)
                .body();
        wrong.put("phone", "01632 960 555");
        String second =
                caseworker.send(first, child + "/contacts/number", wrong).body();

        assertThat(first).contains("Enter a telephone number", "value=\"ring Sam\"", "<title>Error: ");
        assertThat(second).contains("Write the hours like this", "value=\"when we are in\"");
    }

    @Test
    void a_number_is_added_once_however_often_its_form_arrives_and_a_change_of_an_old_page_is_noticed() {
        String action = child + "/contacts/number";
        Map<String, String> fields = caseworker.filled(caseworker.page(action), action, NUMBER);

        caseworker.done(caseworker.again(fields, action), "/contacts?done=saved");
        caseworker.done(caseworker.again(fields, action), "/contacts?done=saved");
        String page = caseworker.page(child + "/contacts");
        assertThat(page.split("Rainbow nurses</h2>", -1)).hasSize(2);
        assertThat(page).contains("Day and night, every day", "Somebody answers now", "Last tried", "never");

        String old = caseworker.page(action + "?at=1");
        caseworker.done(caseworker.send(page, child + "/contacts/number/done", Map.of()), "/contacts?done=saved");
        Map<String, String> late = new HashMap<>(NUMBER);
        late.put("label", "Rainbow nurses by night");
        String noticed = caseworker.send(old, action, late).body();
        assertThat(noticed).contains("Somebody changed this", "Rainbow nurses by night");
        caseworker.done(caseworker.send(noticed, action, late), "/contacts?done=saved");
    }

    @Test
    void a_permission_needs_somebody_who_gave_it_and_is_taken_back_only_after_reading_what_ends() {
        String action = child + "/sharing";
        Map<String, String> yes = new HashMap<>(Map.of("agencyId", trust(), "dataClass", "HEALTH", "what", "GIVE"));
        String page = caseworker.page(action);
        assertThat(page).doesNotContainPattern("type=\"radio\"[^>]* checked");

        String asked = caseworker.send(page, action, yes).body();
        assertThat(asked).contains("Enter who answers, for example mother");
        yes.putAll(Map.of("givenBy", "Mother", "competence", "PARENTAL_RESPONSIBILITY"));
        caseworker.done(caseworker.send(asked, action, yes), "/sharing?done=saved");
        assertThat(caseworker.page(action)).contains("Permitted, said by: Mother, since 21 November 2026");

        yes.put("what", "WITHDRAW");
        String confirm = caseworker.send(caseworker.page(action), action, yes).body();
        assertThat(confirm).contains("Take back this permission?", "This acts at once");
        assertThat(caseworker.page(action)).contains("Permitted, said by: Mother");
        caseworker.done(caseworker.send(confirm, action, Map.of()), "/sharing?done=saved");
        assertThat(caseworker.page(action)).contains("No: withdrawn");
    }

    @Test
    void somebody_joins_the_team_with_a_ground_and_leaves_it_with_their_access() {
        String team = child + "/team";
        Walker nurse = Walker.signedIn(port, "nurse");
        Map<String, String> join = new HashMap<>(
                Map.of("practitionerId", practitioner("nurse"), "teamRole", "MEMBER", "basis", "STATUTORY"));

        String refused =
                caseworker.send(caseworker.page(team), team + "/join", join).body();
        assertThat(refused).contains("Say which duty or power in law it is");
        join.putAll(Map.of("ground", "Direct care", "citation", "UK GDPR Art 9(2)(h)"));
        caseworker.done(caseworker.send(refused, team + "/join", join), "/team?done=team-joined");
        assertThat(nurse.page(team)).contains("Lee Chan", "By law: Direct care");

        caseworker.done(caseworker.send(lastCard(team), team + "/leave", Map.of()), "/team?done=team-left");
        assertThat(nurse.open(team).statusCode()).isEqualTo(404);
    }

    /** The page from the nurse's card on: each card has a form of its own. */
    private String lastCard(String team) {
        String page = caseworker.page(team);
        return page.substring(page.indexOf("Lee Chan</h2>"));
    }

    @Test
    void only_a_clinician_or_the_key_worker_says_how_a_child_is() {
        assertThat(caseworker.open(child + "/condition").statusCode()).isEqualTo(403);
    }

    @Test
    void a_death_is_recorded_in_two_steps_and_everything_stops() {
        String death = child + "/death";
        String tomorrow = caseworker
                .send(caseworker.page(death), death, day(PagesApplication.TODAY.plusDays(1)))
                .body();
        assertThat(tomorrow).contains("The day cannot be in the future", "href=\"#diedOn-day\"");
        String second =
                caseworker.send(tomorrow, death, day(PagesApplication.TODAY)).body();
        assertThat(second).contains("What stops at once", "What stays", reference);
        String wrong = caseworker
                .send(second, death + "/confirm", Map.of("typedReference", "WM-BBBB-BB"))
                .body();
        assertThat(wrong).contains("The reference is not the one of this record");
        assertThat(open("caseworker")).isNotEmpty();

        caseworker.done(
                caseworker.send(wrong, death + "/confirm", Map.of("typedReference", reference)),
                reference + "?done=death-recorded");
        assertThat(open("caseworker"))
                .as("nothing but what is done for the family, for nobody of the team is there to do it")
                .isNotEmpty()
                .allSatisfy(card -> assertThat(card.process()).isEqualTo("bereavement"));
    }

    private static Map<String, String> day(LocalDate day) {
        return Map.of(
                "diedOn.day", String.valueOf(day.getDayOfMonth()),
                "diedOn.month", String.valueOf(day.getMonthValue()),
                "diedOn.year", String.valueOf(day.getYear()));
    }

    private List<TaskCard> open(String username) {
        return tasks.mine(area.reader(username), TaskFilter.ofChild(reference), 1, 20)
                .items();
    }

    private String trust() {
        return Objects.requireNonNull(area.reader("nurse").agencyId()).toString();
    }

    private String practitioner(String username) {
        return Objects.requireNonNull(area.reader(username).practitionerId()).toString();
    }
}
