package uk.waymark.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.api.ApiScope;
import uk.waymark.engine.people.Role;
import uk.waymark.web.Background;
import uk.waymark.web.Invented;
import uk.waymark.web.RunningPages;

/** What an order's number and the edition that it rests on promise, also when things happen at the same moment. */
@RunningPages
class ApiOrdersIT {

    private static final String REFER = "/api/v1/referrals";
    private static final String MORE =
            "{\"answer\": \"MORE_INFORMATION\", \"reason\": \"Ask school.\", \"decidedBy\": \"Priya Nair\"}";
    private static final String ANSWERS = "{\"hasOrMayHaveNeeds\": \"YES\", \"mayNeedPlan\": \"YES\","
            + " \"supportTried\": \"YES\", \"progressWithSupport\": \"NO\", \"hasPlan\": \"NO\", \"livesInArea\": \"YES\","
            + " \"inHigherEducation\": \"NO\", \"servicesInvolved\": 3}";

    @LocalServerPort
    private int port;

    @Autowired
    private LetIn letIn;

    @Autowired
    private Background background;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Program hospital;
    private Program authority;

    @BeforeEach
    void two_programs_are_let_in() {
        hospital = new Program(port, letIn.program(Role.REFERRER, ApiScope.REFER, ApiScope.READ));
        authority =
                new Program(port, letIn.program(Role.SEN_CASEWORKER, ApiScope.READ, ApiScope.TASKS, ApiScope.DECIDE));
    }

    private HttpResponse<String> refer(String body, String number) {
        return hospital.post(REFER, body, "Idempotency-Key", number);
    }

    private String referred() {
        HttpResponse<String> sent = hospital.post(REFER, LetIn.request(Invented.child(), ""));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        background.untilNothingIsLeft();
        return Program.json(sent).get("reference").asString();
    }

    private HttpResponse<String> journey(String reference) {
        return authority.get("/api/v1/children/" + reference + "/journey");
    }

    private HttpResponse<String> decide(String reference, String body, UUID number, String edition) {
        return authority.order("/api/v1/children/" + reference + "/decisions", body, number, edition);
    }

    private String informationTask(String reference) {
        decide(reference, MORE, UUID.randomUUID(), Program.edition(journey(reference)));
        background.untilNothingIsLeft();
        return Program.json(authority.get("/api/v1/tasks?step=get-missing-information&child=" + reference))
                .get("items")
                .get(0)
                .get("self")
                .asString();
    }

    private static void isReused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(Program.json(answer).get("type").asString()).isEqualTo("urn:waymark:problem:api.idempotency.reused");
        assertThat(Program.json(answer).get("detail").asString()).contains("new UUID");
    }

    @Test
    void a_number_means_one_order_and_is_refused_with_another_body() {
        Invented child = Invented.child();
        String number = UUID.randomUUID().toString();
        String body = LetIn.request(child, "");
        assertThat(refer(body, number).statusCode()).isEqualTo(201);

        isReused(refer(LetIn.request(Invented.child(), ""), number));
        isReused(refer(body.replace("Falls at night", "Falls by day"), number));

        String turned = body.replaceAll("\\s+", " ").replaceFirst(", \"needs\": (\\{.*\\})\\s*}$", "}");
        String needs = body.replaceAll("\\s+", " ").replaceFirst(".*\"needs\": (\\{.*\\})\\s*}$", "$1");
        HttpResponse<String> same = refer("{\"needs\": " + needs + ", " + turned.substring(1), number);
        assertThat(same.statusCode()).as(same.body()).isEqualTo(200);
        assertThat(Program.json(same).get("repeated").asBoolean()).isTrue();
    }

    @Test
    void a_number_that_was_refused_may_be_used_for_the_mended_order() {
        String number = UUID.randomUUID().toString();
        Invented child = Invented.child();

        assertThat(refer(LetIn.request(child, ", \"shoeSize\": 31"), number).statusCode())
                .isEqualTo(422);

        assertThat(refer(LetIn.request(child, ""), number).statusCode()).isEqualTo(201);
    }

    @Test
    void the_number_of_one_act_is_refused_for_another_and_for_another_child() {
        String reference = referred();
        String other = referred();
        UUID number = UUID.randomUUID();
        String task = informationTask(other);
        assertThat(decide(reference, MORE, number, Program.edition(journey(reference)))
                        .statusCode())
                .isEqualTo(200);

        isReused(decide(reference, MORE.replace("Ask school.", "Ask home."), number, "\"any\""));
        isReused(decide(other, MORE, number, Program.edition(journey(other))));
        isReused(authority.order(task + "/completion", ANSWERS, number, Program.edition(authority.get(task))));
        assertThat(Program.json(decide(reference, MORE, number, "\"any\""))
                        .get("repeated")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void a_change_in_the_moment_between_looking_and_doing_is_noticed() {
        String task = informationTask(referred());
        HttpResponse<String> read = authority.get(task);
        String reference = Program.json(read).get("child").asString();

        CompletableFuture<HttpResponse<String>> order = transaction.execute(status -> {
            jdbc.update("update child_file set version = version + 1 where reference = ?", reference);
            CompletableFuture<HttpResponse<String>> sent = CompletableFuture.supplyAsync(
                    () -> authority.order(task + "/completion", ANSWERS, UUID.randomUUID(), Program.edition(read)));
            assertThatThrownBy(() -> sent.get(1, TimeUnit.SECONDS))
                    .as("it waits for who is changing the child's file")
                    .isInstanceOf(TimeoutException.class);
            return sent;
        });

        assertThat(order.join().statusCode()).as(order.join().body()).isEqualTo(412);
        assertThat(authority.get(task).statusCode()).isEqualTo(200);
    }
}
