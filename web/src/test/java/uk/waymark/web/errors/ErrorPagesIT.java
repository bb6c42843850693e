package uk.waymark.web.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.web.Browser;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.RunningPages;

@RunningPages
class ErrorPagesIT {

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void signIn() {
        browser = new Browser(port);
        browser.signIn(PagesApplication.PASSWORD);
    }

    @Test
    void an_unknown_address_says_what_to_do_next() {
        HttpResponse<String> answer = browser.get("/no/such/page");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1 class=\"govuk-heading-l\">Page not found</h1>", "Go to Today");
    }

    @Test
    void a_fault_gives_a_reference_and_no_detail() {
        HttpResponse<String> answer = browser.get("/help/fault");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).containsPattern("<strong class=\"wm-reference\">[A-Z0-9]{8}</strong>");
        assertThat(answer.body()).doesNotContain("a fault inside", "IllegalState");
    }

    @Test
    void a_page_that_was_never_written_is_a_fault_and_not_silence() {
        assertThat(browser.get("/help/no-such-view").statusCode()).isEqualTo(500);
    }

    @Test
    void a_conflict_is_told_kindly() {
        HttpResponse<String> answer = browser.get("/help/conflict");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Somebody was here before you");
    }

    @Test
    void a_method_that_a_page_does_not_know_is_explained() {
        String page = browser.get("/today").body();
        int start = page.indexOf("name=\"_csrf\" value=\"") + 20;
        String csrf = page.substring(start, page.indexOf('"', start));

        HttpResponse<String> answer = browser.post("/today", Map.of("_csrf", csrf));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("That cannot be done from here");
    }

    @Test
    void an_unknown_note_in_the_address_shows_nothing() {
        assertThat(browser.get("/today?done=no-such-message").body()).doesNotContain("no-such-message");
        assertThat(browser.get("/today?done=%3Cb%3E").body()).doesNotContain("<b>");
    }
}
