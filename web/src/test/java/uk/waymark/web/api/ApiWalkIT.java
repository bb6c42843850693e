package uk.waymark.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import uk.waymark.engine.api.ApiScope;
import uk.waymark.engine.people.Role;
import uk.waymark.processes.referral.DecideToAssess;
import uk.waymark.web.Background;
import uk.waymark.web.Invented;
import uk.waymark.web.RunningPages;

/** A request for a child goes by programs from the front door to the authority's decision. */
@RunningPages
class ApiWalkIT {

    private static final String YES =
            "{\"answer\": \"ASSESS\", \"reason\": \"She may need more than school has.\", \"decidedBy\": \"Priya Nair\"}";

    @LocalServerPort
    private int port;

    @Autowired
    private LetIn letIn;

    @Autowired
    private Background background;

    private Program hospital;
    private Program authority;

    @BeforeEach
    void two_programs_are_let_in() {
        hospital = new Program(port, letIn.program(Role.REFERRER, ApiScope.REFER, ApiScope.READ));
        authority =
                new Program(port, letIn.program(Role.SEN_CASEWORKER, ApiScope.READ, ApiScope.TASKS, ApiScope.DECIDE));
    }

    private String referred() {
        HttpResponse<String> sent = hospital.post("/api/v1/referrals", LetIn.request(Invented.child(), ""));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        background.untilNothingIsLeft();
        return Program.json(sent).get("reference").asString();
    }

    private static String journey(String reference) {
        return "/api/v1/children/" + reference + "/journey";
    }

    private static String decisions(String reference) {
        return "/api/v1/children/" + reference + "/decisions";
    }

    @Test
    void from_the_front_door_to_a_decision() {
        String reference = referred();

        HttpResponse<String> read = authority.get(journey(reference));
        assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
        JsonNode before = Program.json(read);
        assertThat(before.get("status").asString()).isEqualTo("REFERRED");
        assertThat(before.get("clocks").toString()).contains("DECIDE_TO_ASSESS", "RUNNING", "2026-11-21");
        JsonNode waiting = Program.json(authority.get("/api/v1/tasks?size=1&child=" + reference));
        assertThat(waiting.get("total").asInt()).isPositive();

        HttpResponse<String> decided =
                authority.order(decisions(reference), YES, UUID.randomUUID(), Program.edition(read));

        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
        assertThat(Program.json(decided).get("repeated").asBoolean()).isFalse();
        background.untilNothingIsLeft();
        JsonNode after = Program.json(authority.get(journey(reference)));
        assertThat(after.get("status").asString()).isEqualTo("ACTIVE");
        HttpResponse<String> foundations = authority.get("/api/v1/children/" + reference + "/foundations");
        assertThat(foundations.statusCode()).isEqualTo(200);
        assertThat(foundations.body()).contains("\"outcome\"", "\"flag\"", "\"source\"");
    }

    @Test
    void a_request_that_is_sent_again_is_stored_once() {
        String body = LetIn.request(Invented.child(), "");
        String number = UUID.randomUUID().toString();

        HttpResponse<String> first = hospital.post("/api/v1/referrals", body, "Idempotency-Key", number);
        HttpResponse<String> second = hospital.post("/api/v1/referrals", body, "Idempotency-Key", number);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(Program.json(second).get("reference"))
                .isEqualTo(Program.json(first).get("reference"));
        assertThat(Program.json(second).get("repeated").asBoolean()).isTrue();
    }

    @Test
    void a_child_who_is_known_is_looked_at_first() {
        Invented child = Invented.child();
        String known = Program.json(hospital.post("/api/v1/referrals", LetIn.request(child, "")))
                .get("reference")
                .asString();

        HttpResponse<String> look = hospital.post("/api/v1/referrals", LetIn.request(child, ""));

        assertThat(look.statusCode()).isEqualTo(409);
        JsonNode problem = Program.json(look);
        assertThat(problem.get("type").asString()).isEqualTo("urn:waymark:problem:api.look.first");
        assertThat(problem.get("matches").get(0).get("reference").asString()).isEqualTo(known);
        assertThat(look.body()).doesNotContain(child.given(), child.family());
        HttpResponse<String> other =
                hospital.post("/api/v1/referrals", LetIn.request(child, ", \"differentFrom\": [\"" + known + "\"]"));
        assertThat(other.statusCode()).as(other.body()).isEqualTo(201);
        HttpResponse<String> same =
                hospital.post("/api/v1/referrals", LetIn.request(child, ", \"same\": \"" + known + "\""));
        assertThat(Program.json(same).get("reference").asString()).isEqualTo(known);
    }

    @Test
    void a_decision_is_taken_once_on_what_was_read() {
        String reference = referred();
        String edition = Program.edition(authority.get(journey(reference)));
        UUID number = UUID.randomUUID();

        assertThat(authority.post(decisions(reference), YES).statusCode()).isEqualTo(428);
        HttpResponse<String> stale = authority.order(decisions(reference), YES, UUID.randomUUID(), "\"older\"");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.body()).contains("This has changed since you read it");

        assertThat(authority.order(decisions(reference), YES, number, edition).statusCode())
                .isEqualTo(200);
        HttpResponse<String> again = authority.order(decisions(reference), YES, number, edition);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(Program.json(again).get("repeated").asBoolean()).isTrue();
        HttpResponse<String> late = authority.order(decisions(reference), YES, UUID.randomUUID(), edition);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("There is no decision to be recorded now");
    }

    private JsonNode decision(String reference) {
        return Program.json(authority.get("/api/v1/tasks?child=" + reference))
                .get("items")
                .valueStream()
                .filter(task -> DecideToAssess.STEPS.contains(task.get("step").asString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_task_is_completed_with_the_form_of_its_page_and_a_decision_is_not_a_task() {
        String reference = referred();
        JsonNode task = decision(reference);
        String self = task.get("self").asString();
        HttpResponse<String> read = authority.get(self);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(task.get("form").asString()).isEqualTo("DecideForm");
        HttpResponse<String> refused =
                authority.order(self + "/completion", "{}", UUID.randomUUID(), Program.edition(read));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("This task is a decision");

        String more = "{\"answer\": \"MORE_INFORMATION\", \"reason\": \"Ask school.\", \"decidedBy\": \"Priya Nair\"}";
        String edition = Program.edition(authority.get(journey(reference)));
        authority.order(decisions(reference), more, UUID.randomUUID(), edition);
        background.untilNothingIsLeft();
        String next = Program.json(authority.get("/api/v1/tasks?step=get-missing-information&child=" + reference))
                .get("items")
                .get(0)
                .get("self")
                .asString();
        String etag = Program.edition(authority.get(next));
        UUID number = UUID.randomUUID();
        HttpResponse<String> wrong = authority.order(
                next + "/completion", "{\"hasPlan\": \"PERHAPS\", \"colour\": \"red\"}", UUID.randomUUID(), etag);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Program.json(wrong).get("errors").toString()).contains("hasPlan", "mayNeedPlan", "colour");
        String answers = "{\"hasOrMayHaveNeeds\": \"YES\", \"mayNeedPlan\": \"YES\", \"supportTried\": \"YES\","
                + " \"progressWithSupport\": \"NO\", \"hasPlan\": \"NO\", \"livesInArea\": \"YES\","
                + " \"inHigherEducation\": \"NO\", \"servicesInvolved\": 3}";
        HttpResponse<String> done = authority.order(next + "/completion", answers, number, etag);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        HttpResponse<String> again = authority.order(next + "/completion", answers, number, etag);
        assertThat(Program.json(again).get("repeated").asBoolean()).isTrue();
        assertThat(authority
                        .order(next + "/completion", answers, UUID.randomUUID(), etag)
                        .statusCode())
                .isEqualTo(409);
    }
}
