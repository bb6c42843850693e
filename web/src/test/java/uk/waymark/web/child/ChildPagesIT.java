package uk.waymark.web.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;
import uk.waymark.web.Walk;

@RunningPages
class ChildPagesIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TestArea area;

    @Autowired
    private JdbcTemplate jdbc;

    private String reference = "";

    @BeforeEach
    void refer() {
        reference = area.child("Amira", "Yusuf", LocalDate.of(2017, 3, 4), LocalDate.of(2026, 10, 21));
        area.work();
    }

    @Test
    void the_overview_says_who_it_is_about_what_is_next_and_why_by_when() {
        String page = Walk.as("caseworker", port).get("/children/" + reference).body();

        assertThat(page).contains("<title>Amira Yusuf: overview - Waymark</title>", "Yusuf</span>, Amira");
        assertThat(page).contains("4 March 2017 (age 9)", reference, "Day 31 of 42");
        assertThat(page).contains("2 December 2026", "SEND Regulations 2014, regulation 5(1)");
        assertThat(page).contains("Your turn, until Wednesday 2 December 2026", "href=\"/tasks/");
    }

    @Test
    void the_journey_is_drawn_from_its_diagram_and_told_as_a_list() {
        String page = Walk.as("caseworker", port)
                .get("/children/" + reference + "/journey")
                .body();

        assertThat(page).contains("From a referral to a decision", "<svg class=\"wm-map\"", "wm-map__node--now");
        assertThat(page).contains("Agree what helps while the family waits", "Whose turn");
    }

    @Test
    void the_timeline_tells_what_happened_and_who_looked() {
        Walk caseworker = Walk.as("caseworker", port);
        caseworker.get("/children/" + reference);

        String all = caseworker.get("/children/" + reference + "/timeline").body();
        String looked = caseworker
                .get("/children/" + reference + "/timeline?part=LOOKED")
                .body();

        assertThat(all).contains("A request for help was stored", "Now to do:").doesNotContain("Looked at");
        assertThat(looked).contains("Looked at the page", "overview", "Priya Nair");
        assertThat(caseworker
                        .get("/children/" + reference + "/timeline?part=ELSE")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void an_unknown_reference_and_a_child_who_is_not_open_to_the_reader_answer_alike() {
        Walk nurse = Walk.as("nurse", port);
        for (String page : List.of("", "/journey", "/timeline")) {
            HttpResponse<String> hidden = nurse.get("/children/" + reference + page);
            HttpResponse<String> unknown = nurse.get("/children/WM-CCCC-CC" + page);

            assertThat(hidden.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(404);
            assertThat(hidden.body()).contains("We cannot find this child").doesNotContain("Amira");
        }
        assertThat(nurse.get("/children/nonsense").statusCode()).isEqualTo(404);
        Integer denials = jdbc.queryForObject(
                "select count(*) from audit_entry e join account a on a.id = e.chain where a.username = 'nurse'"
                        + " and e.action = 'DENIED'",
                Integer.class);
        assertThat(denials).isGreaterThanOrEqualTo(7);
    }
}
