package uk.waymark.web.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.web.advice.TestAdvice.ADVICE;
import static uk.waymark.web.advice.TestAdvice.today;
import static uk.waymark.web.advice.TestAdvice.with;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.processes.tasks.TaskCard;
import uk.waymark.processes.tasks.TaskFilter;
import uk.waymark.processes.tasks.TaskList;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;
import uk.waymark.web.Walker;

/** How a caseworker asks for advice, asks one more, and puts right what was asked. */
@RunningPages
class AssessmentPagesIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TestAdvice testing;

    @Autowired
    private TestArea area;

    @Autowired
    private TaskList tasks;

    private TestAdvice.OfChild child;
    private Walker caseworker;
    private String assessment;

    @BeforeEach
    void the_family_knows_that_we_will_assess() {
        child = testing.agreed(port);
        caseworker = Walker.signedIn(port, "caseworker");
        assessment = child.assessment();
    }

    @Test
    void whoever_the_law_names_must_be_asked_and_the_choice_is_kept_on_the_page() {
        String path = child.path("caseworker", "choose-advisers");
        Map<String, String> few =
                Map.of("education", testing.body("school"), "familyAsks", "DO_NOT_ASK", "wish", "Her aunt");

        String first = caseworker.send(caseworker.page(path), path, few).body();
        String second = caseworker
                .send(first, path, Map.of("education", testing.body("school"), "familyAsks", "NOBODY"))
                .body();

        assertThat(first).contains("href=\"#because\">Say why", ">\nHer aunt</textarea>", "selected");
        assertThat(second).contains("The law asks for education, health");
    }

    @Test
    void the_family_says_whether_a_parent_serves_and_the_sen_team_writes_down_what_the_ministry_answers() {
        String path = child.path("caseworker", "choose-advisers");
        assertThat(caseworker.page(path))
                .contains("Is a parent serving in the armed forces? (optional)", "not read at its source");
        assertThat(caseworker.page(assessment)).contains("Is a parent serving in the armed forces? Not asked yet.");
        Map<String, String> all = new HashMap<>(Map.of("servingParent", "YES", "familyAsks", "NOBODY"));
        Map.of("education", "school", "medical", "nurse", "psychology", "psychologist", "socialCare", "social.worker")
                .forEach((box, who) -> all.put(box, testing.body(who)));

        assertThat(caseworker.send(caseworker.page(path), path, all).statusCode())
                .isEqualTo(302);

        assertThat(caseworker.page(assessment))
                .contains("armed forces? Yes.", "The Ministry of Defence, as a parent is serving");
        String task = caseworker.page(child.path("caseworker", "give-advice"));
        String write = task.replaceAll("(?s).*href=\"(/advice/[0-9a-f-]{36})\".*", "$1");
        assertThat(caseworker.page(write)).contains("Write down here what they answer");
    }

    @Test
    void every_list_says_whose_advice_is_meant() {
        child.everybodyIsAsked();

        String asked =
                tasks.mine(area.reader("psychologist"), TaskFilter.ofChild(child.reference()), 1, 50).items().stream()
                        .map(TaskCard::about)
                        .flatMap(Stream::ofNullable)
                        .findFirst()
                        .orElseThrow();
        String overview = caseworker.page("/children/" + child.reference());

        assertThat(overview).contains(asked + ": give the advice that was asked for", "Legal times that are over (");
    }

    @Test
    void the_day_on_which_a_body_received_its_request_is_put_right_with_a_reason() {
        child.everybodyIsAsked();
        String page = assessment + "/" + child.request("psychologist");
        Map<String, String> day = today("receivedOn");

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
        child.everybodyIsAsked();
        String page = caseworker.page(assessment);
        assertThat(caseworker.send(page, assessment + "/add", Map.of()).body())
                .contains("Choose which advice it is", "Choose whom to ask");
        caseworker.done(
                caseworker.send(page, assessment + "/add", Map.of("kind", "OTHER", "body", testing.body("school"))),
                "done=adviser-added");
        Map<String, String> together = new HashMap<>(today("visitOn"));
        together.put("requests", child.request("nurse"));
        together.put("words", "Tuesday at ten, at home.");
        assertThat(caseworker.send(page, assessment + "/visit", together).body())
                .contains("at least two agencies", "Tuesday at ten, at home.</textarea>");
        together.put("requests", child.request("nurse") + "," + child.request("psychologist"));
        caseworker.done(caseworker.send(page, assessment + "/visit", together), "done=visit-arranged");
        assertThat(Walker.signedIn(port, "nurse").page("/advice/" + child.request("nurse")))
                .contains("A visit together with others", "Tuesday at ten, at home.");

        String reuse = assessment + "/reuse";
        assertThat(caseworker.send(caseworker.page(reuse), reuse, ADVICE).body())
                .contains("Choose which advice it is", "Enter the day on which the family agreed");
        Map<String, String> earlier = new HashMap<>(ADVICE);
        earlier.put("kind", "MEDICAL");
        earlier.put("author", "Dr Lane, for the hospital");
        for (String date : List.of("givenOn", "authorAgreedOn", "authorityAgreedOn", "familyAgreedOn")) {
            earlier.putAll(today(date));
        }
        caseworker.done(caseworker.send(caseworker.page(reuse), reuse, earlier), "done=advice-reused");
        assertThat(caseworker.page(assessment)).contains("Advice given before is used");
    }
}
