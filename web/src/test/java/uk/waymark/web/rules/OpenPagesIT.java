package uk.waymark.web.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.web.Background;
import uk.waymark.web.Browser;
import uk.waymark.web.Invented;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;
import uk.waymark.web.Walker;

/** Rules, help, waiting times and operations as different people meet them. */
@RunningPages
class OpenPagesIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TestArea area;

    @Autowired
    private Background background;

    @Test
    void help_and_its_words_are_there_for_everybody() {
        assertThat(new Browser(port).get("/help").body())
                .contains("<h1 class=\"govuk-heading-l\">Help</h1>", "SENDIASS", "Palliative care", "999");
    }

    @Test
    void every_rule_can_be_found_and_read() {
        Walker nurse = Walker.signedIn(port, "nurse");

        assertThat(nurse.page("/rules")).contains("Next", "rules</h2>");
        assertThat(nurse.page("/rules?foundation=ACCESS_24_7")).contains("/rules/access-24-7");
        assertThat(nurse.page("/rules?foundation=LEADERSHIP")).contains("Show everything", "Leadership");
        assertThat(nurse.page("/rules?foundation=CO_DESIGN")).contains("8 rules", "Co-design");
        assertThat(nurse.page("/rules?family=keyworker&foundation=CO_DESIGN")).contains("0 rules", "No rule matches");
        assertThat(nurse.page("/rules/access-24-7.no-number"))
                .contains("There is no number to ring out of hours", "outOfHoursNumbers", "NICE");
        assertThat(nurse.open("/rules/no.such.rule").statusCode()).isEqualTo(404);
    }

    @Test
    void a_lead_sees_where_children_wait_and_who() {
        Invented known = Invented.child();
        String reference = area.child(known.given(), known.family(), known.born(), PagesApplication.TODAY.minusDays(3));
        background.untilNothingIsLeft();
        Walker lead = Walker.signedIn(port, "send.lead");

        assertThat(allPages(lead, "/waits"))
                .contains("Agree what helps while the family waits", "Half are over by", "not yet reached", "<svg");
        assertThat(lead.page("/waits?process=key-worker")).contains("Show everything");
        String here = allPages(lead, "/waits/referral/agree-support-while-waiting");
        assertThat(here).contains(reference, "A queue: nobody has taken it yet");
        assertThat(lead.open("/children/" + reference).statusCode()).isEqualTo(200);
        assertThat(Walker.signedIn(port, "nurse").page("/waits/referral/agree-support-while-waiting"))
                .doesNotContain(reference);
        assertThat(lead.open("/waits/referral/no-such-step").statusCode()).isEqualTo(404);
    }

    @Test
    void failed_work_is_for_those_who_run_the_system() {
        assertThat(Walker.signedIn(port, "operator").page("/operations")).contains("Nothing has failed");
        assertThat(Walker.signedIn(port, "caseworker").open("/operations").statusCode())
                .isEqualTo(403);
    }

    @Test
    void moving_journeys_to_a_changed_diagram_is_looked_at_first_and_is_for_those_who_run_the_system() {
        Walker operator = Walker.signedIn(port, "operator");
        assertThat(operator.page("/operations")).contains("/operations/diagrams");
        assertThat(operator.page("/operations/diagrams")).contains("/operations/diagrams/referral");
        String here = "/operations/diagrams/referral";
        assertThat(operator.page(here)).contains("Every journey follows the newest diagram");
        assertThat(operator.open("/operations/diagrams/nothing").statusCode()).isEqualTo(404);
        Walker caseworker = Walker.signedIn(port, "caseworker");
        assertThat(caseworker.open("/operations/diagrams").statusCode()).isEqualTo(403);
        assertThat(caseworker.open(here).statusCode()).isEqualTo(403);
    }

    /** A list to its end, however many children other tests have brought. */
    private static String allPages(Walker reader, String list) {
        StringBuilder all = new StringBuilder();
        for (int number = 1; ; number++) {
            String page = reader.page(list + "?page=" + number);
            all.append(page);
            if (!page.contains("govuk-pagination__next")) {
                return all.toString();
            }
        }
    }
}
