package uk.waymark.web.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.advice.AdviceDesk;
import uk.waymark.engine.advice.DeskLine;
import uk.waymark.processes.tasks.TaskCard;
import uk.waymark.processes.tasks.TaskFilter;
import uk.waymark.processes.tasks.TaskList;
import uk.waymark.web.Background;
import uk.waymark.web.Invented;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;
import uk.waymark.web.Walker;

/** Advice from the caseworker's choice to what the family reads, with everything that can go wrong on the way. */
@RunningPages
class AdvicePagesIT {

    private static final Map<String, String> ADVICE = Map.of(
            "well", "She likes water and is kind.",
            "needs", "Swimming once a week with a helper.",
            "words", "She is happy in water. We go swimming with her.");

    @LocalServerPort
    private int port;

    @Autowired
    private TestArea area;

    @Autowired
    private Background background;

    @Autowired
    private TaskList tasks;

    @Autowired
    private AdviceDesk desk;

    private Walker caseworker;
    private String given;
    private String reference;
    private String assessment;

    @BeforeEach
    void the_family_knows_that_we_will_assess() {
        Invented known = Invented.child();
        given = known.given();
        reference = area.child(known.given(), known.family(), known.born(), PagesApplication.TODAY.minusDays(3));
        background.untilNothingIsLeft();
        assessment = "/children/" + reference + "/assessment";
        caseworker = Walker.signedIn(port, "caseworker");
        step("caseworker", "weigh-the-evidence", Map.of("answer", "ASSESS", "reason", "It may be necessary."));
        step("caseworker", "tell-family-yes", told());
    }

    private static Map<String, String> told() {
        return Map.of(
                "toldOn.day", String.valueOf(PagesApplication.TODAY.getDayOfMonth()),
                "toldOn.month", String.valueOf(PagesApplication.TODAY.getMonthValue()),
                "toldOn.year", String.valueOf(PagesApplication.TODAY.getYear()),
                "how", "BY_TELEPHONE");
    }

    private String path(String who, String step) {
        return tasks.mine(area.reader(who), TaskFilter.ofChild(reference), 1, 50).items().stream()
                .filter(card -> card.step().equals(step))
                .map(TaskCard::stepId)
                .map(id -> "/tasks/" + id)
                .findFirst()
                .orElseThrow(() -> new AssertionError(step + " is not in the list of " + who));
    }

    private void step(String who, String step, Map<String, String> answers) {
        String path = path(who, step);
        Walker walker = Walker.signedIn(port, who);
        assertThat(walker.send(walker.page(path), path, answers).statusCode()).isEqualTo(302);
    }

    private String body(String who) {
        Reader reader = area.reader(who);
        return Objects.requireNonNull(reader.agencyId()) + "_"
                + reader.roles().iterator().next().name();
    }

    private Map<String, String> everybody() {
        return Map.of(
                "education", body("school"),
                "medical", body("nurse"),
                "psychology", body("psychologist"),
                "socialCare", body("social.worker"),
                "familyAsks", "NOBODY");
    }

    private String request(String who) {
        return desk.list(area.reader(who), AdviceDesk.Filter.OPEN, 1, 500).items().stream()
                .filter(line -> line.reference().equals(reference))
                .map(DeskLine::id)
                .map(UUID::toString)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }

    @Test
    void whoever_the_law_names_must_be_asked_and_the_choice_is_kept_on_the_page() {
        String path = path("caseworker", "choose-advisers");
        Map<String, String> few = Map.of("education", body("school"), "familyAsks", "DO_NOT_ASK", "wish", "Her aunt");

        String first = caseworker.send(caseworker.page(path), path, few).body();
        String second = caseworker
                .send(first, path, Map.of("education", body("school"), "familyAsks", "NOBODY"))
                .body();

        assertThat(first).contains("href=\"#because\">Say why", ">\nHer aunt</textarea>", "selected");
        assertThat(second).contains("The law asks for education, health");
    }

    @Test
    void an_adviser_writes_keeps_comes_back_and_sends_and_the_caseworker_reads_it() {
        step("caseworker", "choose-advisers", everybody());
        Walker nurse = Walker.signedIn(port, "nurse");
        String path = "/advice/" + request("nurse");
        assertThat(nurse.page("/advice")).contains(given, "Advice to give", "To answer (");
        assertThat(nurse.page("/children/" + reference)).contains(given);
        assertThat(nurse.page(assessment)).contains("You see your own request").doesNotContain("Hill School");

        nurse.done(
                nurse.send(nurse.page(path), path, Map.of("well", "She likes water and is kind.", "then", "save")),
                "/advice?done=advice-saved");
        String kept = nurse.page(path);
        assertThat(kept).contains("She likes water and is kind.</textarea>", "Family will read this.");
        String incomplete = nurse.send(kept, path, Map.of("well", "Kind.", "needs", "", "words", ""))
                .body();
        assertThat(incomplete).contains("Say what the child needs", ">\nKind.</textarea>", "<title>Error: ");
        Map<String, String> fields = nurse.filled(incomplete, path, ADVICE);
        nurse.done(nurse.again(fields, path), "/advice?done=advice-sent");
        nurse.done(nurse.again(fields, path), "/advice?done=advice-sent");

        assertThat(nurse.page("/advice?show=DONE")).contains("Arrived, being read");
        String check = path("caseworker", "check-advice");
        assertThat(caseworker.page(check)).contains("Swimming once a week with a helper.");
        assertThat(caseworker.page(assessment)).contains("4 answers", "Hill School", "Arrived, being read");
        step("caseworker", "check-advice", Map.of("enough", "YES"));
        assertThat(nurse.page(path)).contains("It was accepted");
        assertThat(nurse.open("/children/" + reference).statusCode()).isEqualTo(404);
    }

    @Test
    void every_list_says_whose_advice_is_meant() {
        step("caseworker", "choose-advisers", everybody());

        String asked = tasks.mine(area.reader("psychologist"), TaskFilter.ofChild(reference), 1, 50).items().stream()
                .map(TaskCard::about)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseThrow();
        String overview = caseworker.page("/children/" + reference);

        assertThat(overview).contains(asked + ": give the advice that was asked for", "Legal times that are over (");
    }

    @Test
    void somebody_elses_request_answers_like_one_that_does_not_exist() {
        step("caseworker", "choose-advisers", everybody());
        String theirs = request("nurse");
        Walker school = Walker.signedIn(port, "school");

        for (String page :
                List.of("/advice/" + theirs, "/advice/" + theirs + "/late", "/advice/" + UUID.randomUUID())) {
            assertThat(school.open(page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(Walker.signedIn(port, "gp").open(assessment).statusCode()).isEqualTo(404);
        assertThat(school.open(assessment + "/" + theirs).statusCode()).isEqualTo(404);
        assertThat(school.open(assessment + "/reuse").statusCode()).isEqualTo(403);
        assertThat(Walker.signedIn(port, "parent").page("/advice")).contains("There is nothing here");
    }

    @Test
    void of_two_colleagues_the_second_keeps_the_text_and_is_told() {
        step("caseworker", "choose-advisers", everybody());
        String path = "/advice/" + request("school");
        Walker ruth = Walker.signedIn(port, "school");
        Walker ben = Walker.signedIn(port, "teacher");
        String shownToBen = ben.page(path);
        ruth.done(ruth.send(ruth.page(path), path, with(ADVICE, "then", "save")), "done=advice-saved");
        String overtaken = ben.send(shownToBen, path, with(ADVICE, "well", "Ben saw her paint."))
                .body();
        assertThat(overtaken)
                .contains("Somebody changed this while you were working on it", "Ben saw her paint.</textarea>")
                .contains("What a colleague has saved meanwhile", "She likes water and is kind.");

        ruth.done(ruth.send(ruth.page(path), path, ADVICE), "done=advice-sent");
        String late = ben.send(overtaken, path, with(ADVICE, "well", "Ben saw her paint."))
                .body();

        assertThat(late).contains("Somebody of your agency has sent it", "It was not sent", "Ben saw her paint.");
    }

    @Test
    void who_will_be_late_says_so_and_the_caseworker_and_the_page_know_it() {
        step("caseworker", "choose-advisers", everybody());
        String path = "/advice/" + request("psychologist") + "/late";
        Walker eve = Walker.signedIn(port, "psychologist");
        Map<String, String> answers = new HashMap<>(Map.of(
                "why", "We are three people too few.",
                "expectedOn.day", "1",
                "expectedOn.month", "1",
                "expectedOn.year", "2020"));

        assertThat(eve.send(eve.page(path), path, Map.of("why", "")).body())
                .contains("Say why, in a few words", "Enter the day by which you can answer");
        String past = eve.send(eve.page(path), path, answers).body();
        assertThat(past).contains("cannot be in the past", "We are three people too few.</textarea>");
        answers.put("expectedOn.year", String.valueOf(PagesApplication.TODAY.getYear() + 1));
        eve.done(eve.send(past, path, answers), "done=advice-late");

        assertThat(eve.page("/advice")).contains("You said: by 1 January");
    }

    @Test
    void a_body_may_not_know_the_child_and_one_who_is_released_is_told_kindly() {
        step("caseworker", "choose-advisers", everybody());
        step("social.worker", "give-advice", Map.of("answer", "NOT_KNOWN", "words", ""));
        assertThat(caseworker.page(assessment)).contains("They do not know the child");
        String id = request("psychologist");
        Walker eve = Walker.signedIn(port, "psychologist");
        String shown = eve.page("/advice/" + id);
        String page = assessment + "/" + id;
        assertThat(caseworker
                        .send(caseworker.page(page), page + "/withdraw", Map.of("because", ""))
                        .body())
                .contains("Say why. The family reads it");
        caseworker.done(
                caseworker.send(caseworker.page(page), page + "/withdraw", Map.of("because", "They move to York.")),
                "done=advice-withdrawn");

        String refused = eve.send(shown, "/advice/" + id, ADVICE).body();

        assertThat(refused).contains("does not need this advice any more", "Swimming once a week with a helper.");
        assertThat(refused).doesNotContain(given);
    }

    @Test
    void the_day_on_which_a_body_received_its_request_is_put_right_with_a_reason() {
        step("caseworker", "choose-advisers", everybody());
        String page = assessment + "/" + request("psychologist");
        Map<String, String> day = new HashMap<>();
        told().forEach((name, value) -> day.put(name.replace("toldOn", "receivedOn"), value));
        day.remove("how");

        assertThat(caseworker
                        .send(caseworker.page(page), page + "/received", with(day, "receivedOn.day", "99"))
                        .body())
                .contains("Say how you know on which day they received it", "99");
        Map<String, String> whole = with(day, "receivedBecause", "She told us by telephone.");
        caseworker.done(caseworker.send(caseworker.page(page), page + "/received", whole), "done=receipt-corrected");

        assertThat(caseworker.page(page)).contains("She told us by telephone.");
    }

    @Test
    void one_more_is_asked_several_are_invited_together_and_what_exists_is_used() {
        step("caseworker", "choose-advisers", everybody());
        String page = caseworker.page(assessment);
        assertThat(caseworker.send(page, assessment + "/add", Map.of()).body())
                .contains("Choose which advice it is", "Choose whom to ask");
        caseworker.done(
                caseworker.send(page, assessment + "/add", Map.of("kind", "OTHER", "body", body("school"))),
                "done=adviser-added");
        Map<String, String> visit = new HashMap<>(told());
        visit.keySet().removeIf(name -> name.equals("how"));
        Map<String, String> together = new HashMap<>();
        visit.forEach((name, value) -> together.put(name.replace("toldOn", "visitOn"), value));
        together.put("requests", request("nurse"));
        together.put("words", "Tuesday at ten, at home.");
        assertThat(caseworker.send(page, assessment + "/visit", together).body())
                .contains("at least two agencies", "Tuesday at ten, at home.</textarea>");
        together.put("requests", request("nurse") + "," + request("psychologist"));
        caseworker.done(caseworker.send(page, assessment + "/visit", together), "done=visit-arranged");
        assertThat(Walker.signedIn(port, "nurse").page("/advice/" + request("nurse")))
                .contains("A visit together with others", "Tuesday at ten, at home.");

        String reuse = assessment + "/reuse";
        assertThat(caseworker.send(caseworker.page(reuse), reuse, ADVICE).body())
                .contains("Choose which advice it is", "Enter the day on which the family agreed");
        Map<String, String> earlier = new HashMap<>(ADVICE);
        earlier.put("kind", "MEDICAL");
        earlier.put("author", "Dr Lane, for the hospital");
        for (String date : List.of("givenOn", "authorAgreedOn", "authorityAgreedOn", "familyAgreedOn")) {
            told().forEach((name, value) -> earlier.put(name.replace("toldOn", date), value));
        }
        caseworker.done(caseworker.send(caseworker.page(reuse), reuse, earlier), "done=advice-reused");
        assertThat(caseworker.page(assessment)).contains("Advice given before is used");
    }
}
