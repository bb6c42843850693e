package uk.waymark.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.web.Browser;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;
import uk.waymark.web.Walk;

@RunningPages
class SignedInIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestArea area;

    @Test
    void signing_in_failing_to_and_signing_out_are_in_the_account_s_audit_trail() {
        Browser browser = new Browser(port);
        browser.signIn("operator", "wrong");
        Walk operator = Walk.as("operator", port);
        operator.send("/today", "/sign-out", Map.of());

        List<String> actions = jdbc.queryForList(
                "select e.action from audit_entry e join account a on a.id = e.chain where a.username = 'operator'"
                        + " and e.action like 'SIGN%' order by e.seq",
                String.class);
        assertThat(actions).containsSubsequence("SIGN_IN_FAILED", "SIGNED_IN", "SIGNED_OUT");
    }

    @Test
    void a_closed_account_is_out_with_its_next_page_and_cannot_come_back() {
        Walk nurse = Walk.as("nurse", port);
        assertThat(nurse.get("/today").statusCode()).isEqualTo(200);
        area.change("update account set enabled = false where username = 'nurse'");
        try {
            assertThat(Walk.location(nurse.get("/today"))).isEqualTo("/sign-in?out");
            assertThat(Walk.location(Walk.as("nurse", port).get("/today"))).isEqualTo("/sign-in");
        } finally {
            area.change("update account set enabled = true where username = 'nurse'");
        }
    }

    @Test
    void a_visitor_is_sent_to_the_first_page_that_is_theirs() {
        assertThat(Walk.location(Walk.nobody(port).get("/"))).isEqualTo("/sign-in");
        assertThat(Walk.location(Walk.as("gp", port).get("/"))).isEqualTo("/today");
    }

    @Test
    void the_demonstration_s_people_can_be_chosen_with_one_click() {
        String page = Walk.nobody(port).get("/sign-in").body();

        assertThat(page).contains("Try it as", "Key worker</button>", "Sam Okoro", "Ask for help here");
    }

    @Test
    void each_role_is_offered_the_places_that_are_of_use_to_it() {
        assertThat(Walk.as("gp", port).get("/today").body())
                .contains("My requests")
                .doesNotContain("My children</a>");
        assertThat(Walk.as("operator", port).get("/today").body()).contains("Operations");
        assertThat(Walk.as("parent", port).get("/today").body()).doesNotContain("Rules</a>", "Find a child");
    }
}
