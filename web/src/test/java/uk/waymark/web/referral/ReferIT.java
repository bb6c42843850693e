package uk.waymark.web.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;
import uk.waymark.web.Walk;

@RunningPages
class ReferIT {

    private static final Map<String, String> NEEDS = Map.of(
            "story", "Tires quickly, and loves to swim.",
            "services", "EHC_ASSESSMENT",
            "mayNeedPlan", "YES",
            "askedBy", "HEALTH",
            "asker", "Dr Ada Bello",
            "contact", "01632 960 010",
            "received.day", "20",
            "received.month", "11",
            "received.year", "2026");

    private static final AtomicInteger POSTCODES = new AtomicInteger(10);

    @LocalServerPort
    private int port;

    @Autowired
    private TestArea area;

    private Walk gp;

    @BeforeEach
    void signIn() {
        gp = Walk.as("gp", port);
    }

    @Test
    void a_new_child_is_asked_for_in_two_pages_and_the_request_is_acknowledged() {
        assertThat(Walk.location(child("Noor", "Haddad", "2018"))).isEqualTo("/refer/matches");
        assertThat(Walk.location(gp.get("/refer/matches"))).isEqualTo("/refer/details");

        HttpResponse<String> sent = gp.send("/refer/details", "/refer/details", NEEDS);

        assertThat(Walk.location(sent)).matches("/referrals/received/WM-[A-Z0-9]{4}-[A-Z0-9]{2}");
        String page = Walk.nobody(port).get(Walk.location(sent)).body();
        assertThat(page).contains("Your request has arrived", "Within 6 weeks").doesNotContain("Noor", "Haddad");
        assertThat(gp.get("/my-requests").body()).contains(Walk.location(sent), "NH", "20 November 2026");
    }

    @Test
    void a_second_click_gets_the_same_answer_even_when_the_session_forgot_the_request() {
        child("Twice", "Clicked", "2017");
        gp.get("/refer/matches");
        String page = gp.get("/refer/details").body();

        String first = Walk.location(gp.sendFrom(page, "/refer/details", NEEDS));
        String second = Walk.location(gp.sendFrom(page, "/refer/details", NEEDS));

        assertThat(second).isEqualTo(first).startsWith("/referrals/received/");
    }

    @Test
    void what_is_wrong_is_said_beside_each_box_and_what_was_typed_is_kept() {
        HttpResponse<String> answer = gp.send(
                "/refer",
                "/refer",
                Map.of(
                        "given", "Amira <b>",
                        "family", "",
                        "born.day", "1",
                        "born.month", "1",
                        "born.year", "2027",
                        "postcode", "nowhere",
                        "nhsNumber", "485 777 3456",
                        "upn", "A123"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "Error: Who is the child?",
                        "Enter the family name",
                        "The date of birth cannot be in the future",
                        "Enter a full UK postcode",
                        "The NHS number is not right",
                        "The unique pupil number is not right",
                        "value=\"Amira &lt;b>\"",
                        "value=\"485 777 3456\"");
    }

    @Test
    void somebody_of_25_or_born_on_a_day_that_never_was_cannot_be_asked_for() {
        assertThat(child("Too", "Old", "2001").body()).contains("children and young people under 25");
        Map<String, String> typed = new HashMap<>(boxes("No", "Day", "2018"));
        typed.put("born.day", "31");
        typed.put("born.month", "2");
        assertThat(gp.send("/refer", "/refer", typed).body()).contains("Enter a real date");
    }

    @Test
    void a_known_child_is_shown_by_initials_only_and_cannot_be_skipped() {
        String known = area.child("Katherine", "Smyth", LocalDate.of(2016, 5, 4), LocalDate.of(2026, 11, 1));
        gp.send("/refer", "/refer", boxes("Catherine", "Smith", "2016"));

        assertThat(Walk.location(gp.get("/refer/details"))).isEqualTo("/refer/matches");
        String page = gp.get("/refer/matches").body();
        assertThat(page).contains("KS, born 4 May 2016", "This is the child").doesNotContain("Katherine", "Smyth");
        assertThat(page).doesNotContain("href=\"/children/" + known);
        HttpResponse<String> unanswered = gp.sendFrom(page, "/refer/matches", Map.of());
        assertThat(unanswered.body()).contains("Say whether KS is the child you mean");

        gp.sendFrom(page, "/refer/matches", Map.of("match-" + known, "SAME"));
        HttpResponse<String> sent = gp.send("/refer/details", "/refer/details", NEEDS);

        assertThat(Walk.location(sent)).isEqualTo("/referrals/received/" + known);
    }

    @Test
    void another_child_with_a_like_sounding_name_gets_a_file_of_its_own() {
        String known = area.child("Stephen", "Moore", LocalDate.of(2016, 5, 4), LocalDate.of(2026, 11, 1));
        gp.send("/refer", "/refer", boxes("Steven", "More", "2016"));

        gp.send("/refer/matches", "/refer/matches", Map.of("match-" + known, "OTHER"));
        HttpResponse<String> sent = gp.send("/refer/details", "/refer/details", NEEDS);

        assertThat(Walk.location(sent)).startsWith("/referrals/received/").doesNotContain(known);
    }

    @Test
    void somebody_who_became_known_meanwhile_is_looked_at_before_the_request_is_stored() {
        child("Meanwhile", "Known", "2016");
        gp.get("/refer/matches");
        String page = gp.get("/refer/details").body();
        area.child("Meanwhile", "Known", LocalDate.of(2016, 5, 4), LocalDate.of(2026, 11, 1));

        HttpResponse<String> answer = gp.sendFrom(page, "/refer/details", NEEDS);

        assertThat(answer.body()).contains("A child who may be the same has become known", "loves to swim");
        assertThat(gp.get("/refer/matches").body()).contains("MK, born 4 May 2016");
    }

    @Test
    void a_sign_in_that_ends_in_mid_form_loses_no_step() {
        child("Long", "Pause", "2015");
        gp.get("/refer/matches");
        String page = gp.get("/refer/details").body();
        gp.forgetCookies();
        assertThat(gp.sendFrom(page, "/refer/details", NEEDS).body()).contains("nothing is lost", "loves to swim");

        gp.signIn("gp");
        Map<String, String> again = new HashMap<>(NEEDS);
        again.put("_csrf", csrf());
        HttpResponse<String> sent = gp.sendFrom(page, "/refer/details", again);

        assertThat(Walk.location(sent)).startsWith("/referrals/received/");
    }

    @Test
    void a_request_received_tomorrow_is_refused_beside_its_box() {
        child("Tomorrow", "Asked", "2015");
        gp.get("/refer/matches");
        Map<String, String> typed = new HashMap<>(NEEDS);
        typed.put("received.day", "22");

        assertThat(gp.send("/refer/details", "/refer/details", typed).body())
                .contains("The day on which the request was received cannot be in the future");
    }

    @Test
    void a_parent_is_led_to_the_family_s_own_page() {
        assertThat(Walk.location(Walk.as("parent", port).get("/refer"))).isEqualTo("/ask");
    }

    private String csrf() {
        String page = gp.get("/my-requests").body();
        int start = page.indexOf("name=\"_csrf\" value=\"") + 20;
        return page.substring(start, page.indexOf('"', start));
    }

    private HttpResponse<String> child(String given, String family, String year) {
        return gp.send("/refer?new=1", "/refer", boxes(given, family, year));
    }

    private static Map<String, String> boxes(String given, String family, String year) {
        return Map.of(
                "given",
                given,
                "family",
                family,
                "born.day",
                "4",
                "born.month",
                "5",
                "born.year",
                year,
                "postcode",
                "nr" + POSTCODES.incrementAndGet() + "4ab");
    }
}
