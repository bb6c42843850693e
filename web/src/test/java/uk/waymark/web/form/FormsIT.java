package uk.waymark.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.web.Browser;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.RunningPages;
import uk.waymark.web.ScratchController;
import uk.waymark.web.component.Problem;

@RunningPages
class FormsIT {

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void signIn() {
        browser = new Browser(port);
        browser.signIn(PagesApplication.PASSWORD);
    }

    @Test
    void what_was_typed_is_kept_even_where_it_cannot_be_read() {
        Filled form =
                sent(Map.of("words", " ", "seen.day", "31", "seen.month", "2", "seen.year", "2019", "count", "ten"));

        assertThat(form.field("count", "Count").answer()).isEqualTo("ten");
        assertThat(form.field("count", "Count").error()).isEqualTo("Enter a whole number");
        assertThat(form.date("seen", "Seen").day()).isEqualTo("31");
        assertThat(form.date("seen", "Seen").year()).isEqualTo("2019");
    }

    @Test
    void problems_follow_the_order_of_the_boxes_and_link_to_them() {
        Filled form = sent(Map.of("words", "", "seen.day", "31", "seen.month", "2", "seen.year", "2019"));

        assertThat(form.problems())
                .containsExactly(
                        new Problem("Enter an answer", "#words"),
                        new Problem("Enter a real date, for example 27 3 2019", "#seen-day"));
    }

    @Test
    void an_incomplete_date_is_told_from_a_missing_one() {
        assertThat(sent(Map.of("words", "a", "seen.day", "3"))
                        .date("seen", "Seen")
                        .question()
                        .error())
                .isEqualTo("Date must include a day, a month and a year");
        assertThat(sent(Map.of("words", "a")).date("seen", "Seen").question().error())
                .isEqualTo("Enter a date");
    }

    private Filled sent(Map<String, String> fields) {
        String page = browser.get("/today").body();
        int start = page.indexOf("name=\"_csrf\" value=\"") + 20;
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", page.substring(start, page.indexOf('"', start)));
        assertThat(browser.post("/form", all).body()).isEqualTo("read");
        return Objects.requireNonNull(ScratchController.LAST_FORM.get());
    }
}
