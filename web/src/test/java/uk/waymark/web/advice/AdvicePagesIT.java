package uk.waymark.web.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.web.advice.TestAdvice.ADVICE;
import static uk.waymark.web.advice.TestAdvice.with;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.RunningPages;
import uk.waymark.web.Walker;

/** Advice as those write it who were asked, with everything that can go wrong on the way to who reads it. */
@RunningPages
class AdvicePagesIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TestAdvice testing;

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
    void an_adviser_writes_keeps_comes_back_and_sends_and_the_caseworker_reads_it() {
        child.everybodyIsAsked();
        Walker nurse = Walker.signedIn(port, "nurse");
        String path = "/advice/" + child.request("nurse");
        assertThat(nurse.page("/advice")).contains(child.given(), "Advice to give", "To answer (");
        assertThat(nurse.page("/children/" + child.reference())).contains(child.given());
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
        String check = child.path("caseworker", "check-advice");
        assertThat(caseworker.page(check)).contains("Swimming once a week with a helper.");
        assertThat(caseworker.page(assessment)).contains("4 answers", "Hill School", "Arrived, being read");
        child.step("caseworker", "check-advice", Map.of("enough", "YES"));
        assertThat(nurse.page(path)).contains("It was accepted");
        assertThat(nurse.open("/children/" + child.reference()).statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_still_written_when_the_child_has_died_goes_nowhere_and_is_not_lost_without_a_word() {
        child.everybodyIsAsked();
        Walker nurse = Walker.signedIn(port, "nurse");
        String path = "/advice/" + child.request("nurse");
        String shown = nurse.page(path);
        child.dies();

        for (String then : List.of("save", "send")) {
            HttpResponse<String> answer = nurse.send(shown, path, with(ADVICE, "then", then));
            assertThat(answer.statusCode()).as(then).isNotEqualTo(302);
            assertThat(answer.body()).as(then).contains("not sent", "She likes water and is kind.");
        }
        assertThat(nurse.page("/advice")).doesNotContain(child.reference());
        assertThat(caseworker.page(assessment)).doesNotContain("Arrived, being read");
    }

    @Test
    void what_is_still_written_when_the_family_has_moved_is_kept_for_the_writer_who_reads_why() {
        child.everybodyIsAsked();
        Walker nurse = Walker.signedIn(port, "nurse");
        String path = "/advice/" + child.request("nurse");
        String shown = nurse.page(path);
        String step = child.path("nurse", "give-advice");
        child.movesAway();

        for (String then : List.of("save", "send")) {
            HttpResponse<String> answer = nurse.send(shown, path, with(ADVICE, "then", then));
            assertThat(answer.statusCode()).as(then).isNotEqualTo(302);
            assertThat(answer.body())
                    .as(then)
                    .contains("The family has moved to another area", "not sent", "She likes water and is kind.");
        }
        HttpResponse<String> task = nurse.open(step);
        assertThat(task.statusCode()).isEqualTo(409);
        assertThat(task.body()).contains("This child lives in another area now");
        assertThat(caseworker.page(assessment)).doesNotContain("Arrived, being read");
    }

    @Test
    void somebody_elses_request_answers_like_one_that_does_not_exist() {
        child.everybodyIsAsked();
        String theirs = child.request("nurse");
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
        child.everybodyIsAsked();
        String path = "/advice/" + child.request("school");
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
        child.everybodyIsAsked();
        String path = "/advice/" + child.request("psychologist") + "/late";
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
        child.everybodyIsAsked();
        child.step("social.worker", "give-advice", Map.of("answer", "NOT_KNOWN", "words", ""));
        assertThat(caseworker.page(assessment)).contains("They do not know the child");
        String id = child.request("psychologist");
        Walker eve = Walker.signedIn(port, "psychologist");
        String shown = eve.page("/advice/" + id);
        String page = assessment + "/" + id;
        assertThat(caseworker
                        .send(caseworker.page(page), page + "/withdraw", Map.of("because", ""))
                        .body())
                .contains("Say why. The family reads it", "Say what has changed");
        assertThat(caseworker
                        .send(
                                caseworker.page(page),
                                page + "/withdraw",
                                Map.of("why", "NOT_NEEDED", "because", "We know enough."))
                        .body())
                .contains("The law asks for this advice in every case", "We know enough.</textarea>");
        caseworker.done(
                caseworker.send(
                        caseworker.page(page),
                        page + "/withdraw",
                        Map.of("why", "MOVED_AWAY", "because", "They move to York.")),
                "done=advice-withdrawn");

        String refused = eve.send(shown, "/advice/" + id, ADVICE).body();

        assertThat(refused).contains("does not need this advice any more", "Swimming once a week with a helper.");
        assertThat(refused).doesNotContain(child.given());
    }
}
