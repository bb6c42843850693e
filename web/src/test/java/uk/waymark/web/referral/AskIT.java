package uk.waymark.web.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;
import uk.waymark.web.Walk;

@RunningPages
class AskIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TestArea area;

    @Test
    void a_family_asks_on_one_page_without_an_account() {
        Walk family = Walk.nobody(port);
        assertThat(family.get("/ask").body()).contains("Tell us once", "Within 6 weeks");

        HttpResponse<String> sent = family.send("/ask", "/ask", boxes("Mina", "Park"));

        assertThat(Walk.location(sent)).startsWith("/referrals/received/WM-");
        assertThat(family.get(Walk.location(sent)).body()).contains("Your request has arrived");
    }

    @Test
    void a_family_never_learns_whether_the_child_is_known() {
        area.child("Known", "Already", LocalDate.of(2016, 5, 4), LocalDate.of(2026, 11, 1));

        HttpResponse<String> known = Walk.nobody(port).send("/ask", "/ask", boxes("Known", "Already"));
        HttpResponse<String> unknown = Walk.nobody(port).send("/ask", "/ask", boxes("Quite", "New"));

        assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(302);
        String first = Walk.nobody(port).get(Walk.location(known)).body();
        String second = Walk.nobody(port).get(Walk.location(unknown)).body();
        assertThat(first.replace(Walk.location(known).substring(20), ""))
                .isEqualTo(second.replace(Walk.location(unknown).substring(20), ""));
    }

    @Test
    void what_is_missing_is_said_kindly_and_what_was_typed_stays() {
        Map<String, String> typed = new HashMap<>(boxes("Mina", ""));
        typed.remove("story");
        typed.remove("askedBy");
        typed.put("contact", "after 5 please: 01632 960 011");

        String page = Walk.nobody(port).send("/ask", "/ask", typed).body();

        assertThat(page)
                .contains("Enter the child's family name", "Say in a few words", "Say who you are", "after 5 please");
    }

    @Test
    void a_second_click_gets_the_same_reference() {
        Walk family = Walk.nobody(port);
        String page = family.get("/ask").body();

        String first = Walk.location(family.sendFrom(page, "/ask", boxes("Double", "Click")));
        String second = Walk.location(family.sendFrom(page, "/ask", boxes("Double", "Click")));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_machine_that_fills_every_box_stores_nothing() {
        Map<String, String> typed = new HashMap<>(boxes("Ro", "Xquixbot"));
        typed.put("website", "https://example.com");

        HttpResponse<String> sent = Walk.nobody(port).send("/ask", "/ask", typed);

        assertThat(Walk.location(sent)).startsWith("/referrals/received/WM-");
        Walk lead = Walk.as("send.lead", port);
        lead.send("/find", "/find", Map.of("words", "Xquixbot"));
        assertThat(lead.get("/find/results").body()).contains("Nobody found");
    }

    @Test
    void one_browser_cannot_send_request_after_request() {
        Walk family = Walk.nobody(port);
        for (int i = 0; i < 6; i++) {
            assertThat(family.send("/ask", "/ask", boxes("Number", "Family" + i))
                            .statusCode())
                    .isEqualTo(302);
        }

        assertThat(family.send("/ask", "/ask", boxes("Number", "Seven")).body())
                .contains("You have sent several requests already");
    }

    @Test
    void the_last_request_of_a_browser_whose_answer_was_lost_is_answered_again() {
        Walk family = Walk.nobody(port);
        for (int i = 0; i < 5; i++) {
            family.send("/ask", "/ask", boxes("Lost", "Answer" + i));
        }
        String page = family.get("/ask").body();
        String reference = Walk.location(family.sendFrom(page, "/ask", boxes("Lost", "Sixth")));

        assertThat(Walk.location(family.sendFrom(page, "/ask", boxes("Lost", "Sixth"))))
                .startsWith("/referrals/received/")
                .isEqualTo(reference);
        assertThat(family.send("/ask", "/ask", boxes("Lost", "Seven")).body())
                .contains("You have sent several requests already");
    }

    private static Map<String, String> boxes(String given, String family) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "given",
                given,
                "family",
                family,
                "born.day",
                "4",
                "born.month",
                "5",
                "born.year",
                "2016",
                "postcode",
                "NS1 4AB"));
        typed.putAll(Map.of(
                "story", "She is often ill.",
                "askedBy", "PARENT",
                "asker", "Jo",
                "contact", "01632 960 012"));
        return typed;
    }
}
