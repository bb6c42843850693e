package uk.waymark.web.home;

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
class HomeOfChildIT {

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
    void the_language_of_the_home_is_written_down_and_shown_on_every_page_of_the_child() {
        caseworker.done(
                caseworker.send(caseworker.page(child + "/home"), child + "/home", home("ns1 4ab", "Somali")),
                "?done=saved");

        assertThat(caseworker.page(child)).contains("Somali");
        assertThat(caseworker.page(child + "/home")).contains("value=\"NS1 4AB\"", "value=\"Eastmoor\"");
    }

    @Test
    void half_a_postcode_comes_back_with_what_was_typed() {
        String again = caseworker
                .send(caseworker.page(child + "/home"), child + "/home", home("NS1", "Somali"))
                .body();

        assertThat(again).contains("<title>Error: ", "Enter a full UK postcode", "value=\"NS1\"", "value=\"Somali\"");
        assertThat(caseworker.page(child + "/home")).doesNotContain("value=\"Somali\"");
    }

    @Test
    void an_old_page_is_noticed_and_nobody_else_s_child_is_shown() {
        String old = caseworker.page(child + "/home");
        caseworker.done(caseworker.send(old, child + "/home", home("NS1 4AB", "Somali")), "?done=saved");

        assertThat(caseworker
                        .send(old, child + "/home", Walker.anew(home("NS1 4AB", "Polish")))
                        .body())
                .contains("Somebody changed this");
        assertThat(Walker.signedIn(port, "nurse").open(child + "/home").statusCode())
                .isEqualTo(404);
    }

    private static Map<String, String> home(String postcode, String language) {
        return new HashMap<>(
                Map.of("postcode", postcode, "district", "Eastmoor", "language", language, "interpreter", "YES"));
    }
}
