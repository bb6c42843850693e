package uk.waymark.web.busy;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import uk.waymark.engine.api.ApiKey;
import uk.waymark.web.Browser;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.RunningPages;
import uk.waymark.web.ScratchController;

/** More is asked than can be done: it is said at once, and nothing is lost of what was taken in. */
@RunningPages
class BusyIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Semaphore placesForRequests;

    @Autowired
    private HikariDataSource pool;

    @Autowired
    private BusyAnswer answer;

    @Test
    void who_finds_no_place_is_told_at_once_without_asking_the_database_and_whoever_has_one_is_served()
            throws Exception {
        int most = placesForRequests.availablePermits();
        List<CompletableFuture<HttpResponse<String>>> held =
                IntStream.range(0, most).mapToObj(n -> asked("/help/held")).toList();
        assertThat(ScratchController.ARRIVED.tryAcquire(most, 1, TimeUnit.MINUTES))
                .isTrue();
        Browser browser = new Browser(port);

        try (EveryConnection taken = new EveryConnection(pool)) {
            taken.now();
            comeAgain(browser.get("/today"), "<h1 class=\"govuk-heading-l\">Waymark cannot answer just now</h1>");
            comeAgain(browser.post("/ask", Map.of("given", "Somebody")), "it takes effect only once");
            comeAgain(browser.get("/api/v1/self"), "\"type\":\"urn:waymark:problem:busy\"");
            assertThat(browser.cookieCount()).isZero();
            assertThat(browser.get("/assets/waymark.css").statusCode()).isEqualTo(200);
        }

        ScratchController.LET_GO.release(most);
        assertThat(held).allSatisfy(one -> assertThat(one.get().body()).isEqualTo("let go"));
        assertThat(browser.signIn(PagesApplication.PASSWORD).statusCode()).isEqualTo(302);
        assertThat(browser.get("/today").statusCode()).isEqualTo(200);
        // An answer may arrive a moment before its place is free again.
        assertThat(placesForRequests.tryAcquire(most, 1, TimeUnit.MINUTES)).isTrue();
        assertThat(placesForRequests.availablePermits()).isZero();
        placesForRequests.release(most);
    }

    @Test
    void who_gets_no_connection_in_time_is_asked_to_come_again_and_finds_everything_as_it_was() throws SQLException {
        Browser inside = new Browser(port);
        inside.signIn(PagesApplication.PASSWORD);
        Browser outside = new Browser(port);
        Map<String, String> who = Browser.hiddenFields(outside.get("/sign-in").body());
        who.putAll(Map.of("username", PagesApplication.NAME, "password", PagesApplication.PASSWORD));

        try (EveryConnection taken = new EveryConnection(pool)) {
            taken.now();
            comeAgain(inside.get("/today"), "cannot answer just now");
            comeAgain(outside.post("/sign-in", who), "cannot answer just now");
            comeAgain(
                    new Browser(port)
                            .post(
                                    "/api/v1/referrals",
                                    Map.of(),
                                    "Authorization",
                                    "Bearer " + ApiKey.random().whole()),
                    "\"status\":503");
        }

        assertThat(inside.get("/today").statusCode()).isEqualTo(200);
        assertThat(outside.post("/sign-in", who).statusCode()).isEqualTo(302);
    }

    @Test
    void who_was_about_to_be_led_on_when_the_connection_was_lost_is_asked_to_come_again() throws Exception {
        comeAgain(new Browser(port).get("/help/lost-connection"), "cannot answer just now");
    }

    @Test
    void whoever_asks_for_the_health_or_for_a_file_needs_no_place() throws ServletException, IOException {
        BusyFilter full = new BusyFilter(new Semaphore(0), answer);
        for (String path : List.of("/actuator/health/readiness", "/assets/waymark.css", "/favicon.ico")) {
            MockFilterChain onwards = new MockFilterChain();
            full.doFilter(new MockHttpServletRequest("GET", path), new MockHttpServletResponse(), onwards);
            assertThat(onwards.getRequest()).as(path).isNotNull();
        }
    }

    @Test
    void where_a_fault_cannot_be_explained_it_is_still_our_page_and_still_a_fault() throws Exception {
        MockHttpServletResponse unknown = explained(new IllegalStateException("the page is broken"));
        assertThat(unknown.getStatus()).isEqualTo(500);
        assertThat(unknown.getHeader("Retry-After")).isNull();
        assertThat(unknown.getContentAsString()).contains("cannot answer just now");

        MockHttpServletResponse lost =
                explained(new IllegalStateException(new SQLTransientConnectionException("away")));
        assertThat(lost.getStatus()).isEqualTo(503);
        assertThat(lost.getHeader("Retry-After")).isEqualTo("5");
    }

    private MockHttpServletResponse explained(RuntimeException second) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");
        request.setDispatcherType(DispatcherType.ERROR);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new BusyFilter(new Semaphore(1), answer).doFilter(request, response, (asked, said) -> {
            throw second;
        });
        return response;
    }

    private static void comeAgain(HttpResponse<String> answer, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains(words);
    }

    private CompletableFuture<HttpResponse<String>> asked(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString());
    }
}
