package uk.waymark.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import uk.waymark.engine.api.ApiScope;
import uk.waymark.engine.people.Role;
import uk.waymark.web.RunningPages;
import uk.waymark.web.Walker;
import uk.waymark.web.advice.TestAdvice;

/** A program of an agency that was asked gives its advice; the caseworker reads it on the page. */
@RunningPages
class ApiAdviceIT {

    private static final String ADVICE = """
            {"well": "She likes water and is kind.", "needs": "Swimming once a week with a helper.",
             "words": "She is happy in water. We go swimming with her."}""";

    @LocalServerPort
    private int port;

    @Autowired
    private LetIn letIn;

    @Autowired
    private TestAdvice testing;

    private TestAdvice.OfChild child;
    private Walker caseworker;
    private Program trust;

    @BeforeEach
    void everybody_is_asked_for_advice() {
        child = testing.agreed(port);
        child.everybodyIsAsked();
        caseworker = Walker.signedIn(port, "caseworker");
        trust = new Program(port, letIn.program(Role.COMMUNITY_NURSING, ApiScope.TASKS, ApiScope.ADVISE));
    }

    private String asked(Program program) {
        JsonNode items = Program.json(program.get("/api/v1/tasks?step=give-advice&child=" + child.reference()))
                .get("items");
        return items.get(0).get("self").asString();
    }

    @Test
    void advice_is_given_once_and_the_caseworker_reads_it() {
        String task = asked(trust);
        HttpResponse<String> read = trust.get(task);
        String edition = Program.edition(read);
        UUID number = UUID.randomUUID();

        HttpResponse<String> empty = trust.order(task + "/advice", "{\"well\": \" \"}", UUID.randomUUID(), edition);
        assertThat(empty.statusCode()).as(empty.body()).isEqualTo(422);
        assertThat(Program.json(empty).get("errors").toString())
                .contains("\"well\"", "\"needs\"", "\"words\"", "Say what the child needs");
        HttpResponse<String> given = trust.order(task + "/advice", ADVICE, number, edition);

        assertThat(given.statusCode()).as(given.body()).isEqualTo(200);
        assertThat(Program.json(given).get("repeated").asBoolean()).isFalse();
        HttpResponse<String> again = trust.order(task + "/advice", ADVICE, number, edition);
        assertThat(Program.json(again).get("repeated").asBoolean()).isTrue();
        HttpResponse<String> late = trust.order(task + "/advice", ADVICE, UUID.randomUUID(), edition);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(caseworker.page(child.path("caseworker", "check-advice")))
                .contains("Swimming once a week with a helper.");
    }

    @Test
    void advice_for_a_child_who_has_died_is_refused_and_kept_nowhere() {
        String task = asked(trust);
        String edition = Program.edition(trust.get(task));
        child.dies();

        refused(trust.order(task + "/advice", ADVICE, UUID.randomUUID(), edition), "child.has.died");
    }

    @Test
    void advice_for_a_child_who_has_moved_away_is_refused_with_what_to_do_instead() {
        String task = asked(trust);
        String edition = Program.edition(trust.get(task));
        child.movesAway();

        HttpResponse<String> late = trust.order(task + "/advice", ADVICE, UUID.randomUUID(), edition);

        refused(late, "child.has.moved");
        assertThat(late.body()).contains("If the new authority asks for it, give it there");
    }

    private void refused(HttpResponse<String> late, String why) {
        assertThat(late.statusCode()).as(late.body()).isEqualTo(409);
        assertThat(Program.json(late).get("type").asString()).endsWith(":" + why);
        assertThat(late.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(Program.json(trust.get("/api/v1/tasks?child=" + child.reference()))
                        .get("items"))
                .isEmpty();
    }

    @Test
    void advice_needs_its_scope_its_agency_and_its_edition() {
        String task = asked(trust);
        String edition = Program.edition(trust.get(task));
        Program reading = new Program(port, letIn.program(Role.COMMUNITY_NURSING, ApiScope.TASKS));
        Program school = new Program(port, letIn.program(Role.SCHOOL, ApiScope.TASKS, ApiScope.ADVISE));

        assertThat(reading.order(task + "/advice", ADVICE, UUID.randomUUID(), edition)
                        .statusCode())
                .isEqualTo(403);
        assertThat(school.order(task + "/advice", ADVICE, UUID.randomUUID(), edition)
                        .statusCode())
                .isEqualTo(404);
        assertThat(trust.post(task + "/advice", ADVICE).statusCode()).isEqualTo(428);
        assertThat(trust.order(task + "/advice", ADVICE, UUID.randomUUID(), "\"older\"")
                        .statusCode())
                .isEqualTo(412);
        String words = "{\"answer\": \"NOT_KNOWN\", \"words\": \"\"}";
        assertThat(trust.order(task + "/completion", words, UUID.randomUUID(), edition)
                        .statusCode())
                .as("the two short answers stay with the task")
                .isEqualTo(200);
    }

    @Test
    void what_a_colleague_has_begun_to_write_is_replaced_only_when_the_program_says_so() {
        String task = asked(trust);
        Walker nurse = Walker.signedIn(port, "nurse");
        String draft = nurse.page("/tasks/" + task.substring(task.lastIndexOf('/') + 1))
                .replaceAll("(?s).*href=\"(/advice/[0-9a-f-]{36})\".*", "$1");
        assertThat(draft).startsWith("/advice/").doesNotContain("<");
        nurse.send(nurse.page(draft), draft, Map.of("well", "She paints.", "then", "save"));
        String edition = Program.edition(trust.get(task));

        HttpResponse<String> refused = trust.order(task + "/advice", ADVICE, UUID.randomUUID(), edition);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("A colleague has begun to write", "replaceDraft");
        String over = ADVICE.replace("}", ", \"replaceDraft\": true}");
        assertThat(trust.order(task + "/advice", over, UUID.randomUUID(), edition)
                        .statusCode())
                .isEqualTo(200);
    }
}
