package uk.waymark.web.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestChildren;
import uk.waymark.web.Walker;

@RunningPages
class FamilyIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TestChildren known;

    private Walker caseworker;
    private String child;

    @BeforeEach
    void a_child_is_known() {
        child = "/children/" + known.reference();
        caseworker = Walker.signedIn(port, "caseworker");
    }

    @Test
    void somebody_of_the_family_is_written_down_and_the_record_closed_to_them_and_opened_again() {
        caseworker.done(
                caseworker.send(caseworker.page(child + "/family"), child + "/family", somebody("Hodan Ali")),
                "?done=saved");
        String written = caseworker.page(child + "/family");
        assertThat(written).contains("Hodan Ali", "01632 960123", "Close the record to Hodan Ali");

        caseworker.done(caseworker.send(written, child + "/family/restrict", restrict(written, "true")), "?done=saved");
        String closed = caseworker.page(child + "/family");
        assertThat(closed).contains("The record is closed to this person", "Open the record to Hodan Ali again");

        caseworker.done(caseworker.send(closed, child + "/family/restrict", restrict(closed, "false")), "?done=saved");
        assertThat(caseworker.page(child + "/family")).doesNotContain("The record is closed to this person");
    }

    @Test
    void what_is_missing_is_asked_for_beside_its_box() {
        Map<String, String> nameless = somebody("");
        nameless.remove("parentalResponsibility");
        String again = caseworker
                .send(caseworker.page(child + "/family"), child + "/family", nameless)
                .body();

        assertThat(again).contains("<title>Error: ", "Enter the name", "Choose whether", "value=\"Mother\"");
    }

    @Test
    void nobody_else_s_child_is_shown_and_an_unknown_person_is_said_to_be_unknown() {
        assertThat(Walker.signedIn(port, "nurse").open(child + "/family").statusCode())
                .isEqualTo(404);
        caseworker.send(caseworker.page(child + "/family"), child + "/family", somebody("Hodan Ali"));
        String page = caseworker.page(child + "/family");
        Map<String, String> unknown =
                new HashMap<>(Map.of("memberId", "00000000-0000-7000-8000-000000000000", "restricted", "true"));
        assertThat(caseworker.send(page, child + "/family/restrict", unknown).statusCode())
                .isEqualTo(404);
    }

    private static Map<String, String> somebody(String name) {
        return new HashMap<>(Map.of(
                "name", name, "relationship", "Mother", "phone", "01632 960123", "parentalResponsibility", "YES"));
    }

    private static Map<String, String> restrict(String page, String closed) {
        int at = page.indexOf("name=\"memberId\" value=\"") + "name=\"memberId\" value=\"".length();
        return new HashMap<>(Map.of("memberId", page.substring(at, page.indexOf('"', at)), "restricted", closed));
    }
}
