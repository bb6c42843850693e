package uk.waymark.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.api.ApiKey;
import uk.waymark.engine.api.ApiScope;
import uk.waymark.engine.api.KeepApiAccounts;
import uk.waymark.engine.attempts.Attempts;
import uk.waymark.engine.people.Role;
import uk.waymark.web.Invented;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;

/** What programs are refused, and how it is said. */
@RunningPages
class ApiRefusalsIT {

    private static final String REFER = "/api/v1/referrals";

    @LocalServerPort
    private int port;

    @Autowired
    private LetIn letIn;

    @Autowired
    private KeepApiAccounts keep;

    @Autowired
    private Attempts attempts;

    @Autowired
    private TestArea area;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private String key;
    private Program program;

    @BeforeEach
    void a_program_is_let_in() {
        attempts.forget("api-address", "127.0.0.1");
        key = letIn.program(Role.REFERRER, ApiScope.REFER);
        program = new Program(port, key);
    }

    private static void problem(HttpResponse<String> answer, int status, String title) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(Program.json(answer).get("status").asInt()).isEqualTo(status);
        assertThat(Program.json(answer).get("title").asString()).contains(title);
        assertThat(Program.json(answer).get("detail").asString()).isNotBlank();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void without_a_good_key_nothing_is_answered_and_many_wrong_ones_have_to_wait() {
        problem(new Program(port, "").get("/api/v1/tasks"), 401, "This key is not good");
        String other = ApiKey.random().whole();
        for (int tried = 0; tried < 20; tried++) {
            problem(new Program(port, other).get("/api/v1/self"), 401, "This key is not good");
        }

        HttpResponse<String> slow = new Program(port, other).get("/api/v1/self");

        problem(slow, 429, "Too many requests");
        assertThat(slow.headers().firstValue("Retry-After")).contains("900");
        assertThat(program.get("/api/v1/self").statusCode()).isEqualTo(200);
    }

    @Test
    void a_key_ends_when_it_is_revoked_and_when_its_last_day_has_passed() {
        String id = key.substring(4, 16);
        var account = keep.list(letIn.administrator()).stream()
                .filter(one -> one.keyId().equals(id))
                .findFirst()
                .orElseThrow();
        area.change("update api_account set expires_on = ? where key_id = ?", PagesApplication.TODAY.minusDays(1), id);
        problem(program.get("/api/v1/self"), 401, "This key is not good");
        area.change("update api_account set expires_on = ? where key_id = ?", PagesApplication.TODAY, id);
        assertThat(program.get("/api/v1/self").statusCode()).isEqualTo(200);

        transaction.executeWithoutResult(status -> keep.revoke(letIn.administrator(), account.id(), account.version()));

        problem(program.get("/api/v1/self"), 401, "This key is not good");
    }

    @Test
    void a_scope_that_the_key_lacks_and_a_child_of_others_are_refused() {
        problem(program.get("/api/v1/tasks"), 403, "This program may not use this part of the API");
        Program reader = new Program(port, letIn.program(Role.SCHOOL, ApiScope.READ, ApiScope.TASKS));
        Invented child = Invented.child();
        String hidden = area.child(child.given(), child.family(), child.born(), PagesApplication.TODAY);
        String unknown = Program.json(reader.get("/api/v1/children/WM-BBBB-BB/journey"))
                .get("title")
                .asString();

        problem(reader.get("/api/v1/children/" + hidden + "/journey"), 404, unknown);
        problem(reader.get("/api/v1/children/nobody/foundations"), 404, unknown);
        problem(reader.get("/api/v1/tasks/" + UUID.randomUUID()), 404, "We cannot find this task");
    }

    @Test
    void an_order_without_a_number_or_in_another_form_is_refused() {
        String body = LetIn.request(Invented.child(), "");
        problem(program.post(REFER, body, "X-Nothing", "x"), 400, "Idempotency-Key is missing");
        problem(program.post(REFER, body, "Idempotency-Key", "one"), 400, "not a UUID");
        problem(program.postAs("text/csv", REFER, body), 415, "We cannot read that form");
        problem(program.post(REFER, "{\"child\":"), 400, "not a JSON object");
        problem(program.post(REFER, "[1]"), 400, "not a JSON object");
        problem(program.post(REFER, "{\"x\": \"" + "y".repeat(300_000) + "\"}"), 413, "The body is too large");
        problem(program.get(REFER), 405, "That cannot be done from here");
        problem(program.get("/api/v1/no/such/thing"), 404, "Page not found");
    }

    @Test
    void what_is_wrong_with_a_request_is_said_field_by_field() {
        String body = """
                {"child": {"given": " ", "family": "Yusuf", "born": "2019-02-30", "nhsNumber": "123"},
                 "needs": {"services": ["LUNCH"], "received": "2027-01-01"}, "shoeSize": 31}""";

        HttpResponse<String> answer = program.post(REFER, body);

        problem(answer, 422, "Some fields have to be mended");
        assertThat(Program.json(answer).get("errors").toString())
                .contains("child.given", "child.born", "Enter a real date", "needs.services", "shoeSize");
        assertThat(answer.body()).doesNotContain("Yusuf", "java.", "Exception");
    }

    @Test
    void every_call_is_in_the_audit_trail_of_the_program() {
        String tasks = letIn.program(Role.SEN_CASEWORKER, ApiScope.TASKS, ApiScope.READ);
        Program reader = new Program(port, tasks);

        reader.get("/api/v1/tasks?size=2");
        reader.get("/api/v1/children/WM-BBBB-BB/journey");

        String username = "api." + tasks.substring(4, 16);
        assertThat(jdbc.queryForList(
                        "select e.action from audit_entry e join account a on a.id = e.actor where a.username = ?"
                                + " order by e.seq",
                        String.class,
                        username))
                .containsExactly("LISTED", "DENIED");
    }

    @Test
    void a_program_cannot_sign_in_where_people_do() {
        var browser = new uk.waymark.web.Browser(port);

        assertThat(browser.signIn("api." + key.substring(4, 16), "-").body()).contains("is not right");
    }
}
