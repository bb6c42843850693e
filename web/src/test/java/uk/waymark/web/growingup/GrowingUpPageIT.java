package uk.waymark.web.growingup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.web.Background;
import uk.waymark.web.Invented;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;
import uk.waymark.web.Walker;
import uk.waymark.web.family.FamilyChild;

/** The four ages with their dates, and the services for adults, on the page about growing up. */
@RunningPages
class GrowingUpPageIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TestArea area;

    @Autowired
    private Background background;

    @Autowired
    private FamilyChild family;

    private Walker caseworker;
    private String reference;
    private String page;

    @BeforeEach
    void a_young_person_is_known() {
        Invented known = Invented.child();
        reference = area.child(
                known.given(), known.family(), LocalDate.of(2012, 10, 15), PagesApplication.TODAY.minusDays(3));
        background.untilNothingIsLeft();
        page = "/children/" + reference + "/growing-up";
        caseworker = Walker.signedIn(port, "caseworker");
    }

    @Test
    void the_four_ages_are_kept_apart_with_their_dates() {
        assertThat(caseworker.page(page))
                .contains("from 15 October 2028, on the 16th birthday", "from 29 June 2029, the last Friday of June")
                .contains(
                        "from 15 October 2030, on the 18th birthday",
                        "until the 25th birthday on 15 October 2037",
                        "at a college until 31 July 2038");
    }

    @Test
    void a_family_reads_what_is_still_to_be_done_in_its_own_words() {
        assertThat(caseworker.page(page)).contains("The rules find");
        family.motherSignsIn(reference);

        assertThat(Walker.signedIn(port, "parent").page(page))
                .contains("still to be done")
                .doesNotContain("The rules find", "The rules advise");
        family.isForgotten();
    }

    @Test
    void it_begins_once_and_services_are_invited_and_answer() {
        String before = caseworker.page(page);
        String again = caseworker.page(page);
        caseworker.done(caseworker.send(before, page + "/begin", Map.of()), "/growing-up?done=saved");
        assertThat(caseworker.send(again, page + "/begin", Map.of()).body()).contains("This has begun already");

        String empty = caseworker
                .send(caseworker.page(page), page + "/service", Map.of("kind", "", "name", " "))
                .body();
        assertThat(empty).contains("Choose what kind of service it is", "Enter which service it is");
        Map<String, String> clinic = Map.of("kind", "ADULT_SPECIALIST", "name", "Invented Adult Clinic");
        caseworker.done(caseworker.send(empty, page + "/service", clinic), "/growing-up?done=saved");

        String asked = caseworker.page(page);
        String word = page + "/service/word";
        caseworker.done(caseworker.send(asked, word, Map.of("what", "ACCEPTED")), "/growing-up?done=saved");
        String second = caseworker.page(page);
        assertThat(second).contains("Will take part", "met them today");
        Map<String, String> late = caseworker.filled(asked, word, Map.of("what", "DECLINED"));
        late.put("commandId", UUID.randomUUID().toString());
        assertThat(caseworker.again(late, word).body()).contains("Somebody changed this");
        caseworker.done(caseworker.send(second, word, Map.of("what", "MET")), "/growing-up?done=saved");
        assertThat(caseworker.page(page)).contains(", met 21 November 2026");
    }

    @Test
    void what_was_talked_over_is_written_down_with_its_day() {
        assertThat(caseworker.page(page)).contains("Something was talked over");
        String talk = page + "/talk";

        String empty = caseworker.send(caseworker.page(page), talk, Map.of()).body();
        assertThat(empty).contains("Choose what was talked over");
        Map<String, String> words = Map.of(
                "topic",
                "CHOICES",
                "on.day",
                "20",
                "on.month",
                "11",
                "on.year",
                "2026",
                "words",
                "He decides himself.");
        caseworker.done(caseworker.send(empty, talk, words), "/growing-up?done=saved");

        assertThat(caseworker.page(page)).contains("20 November 2026: He decides himself.");
        Map<String, String> tomorrow = new HashMap<>(words);
        tomorrow.put("on.day", "30");
        assertThat(caseworker.send(caseworker.page(page), talk, tomorrow).body())
                .contains("The day cannot be in the future", "He decides himself.");
    }

    @Test
    void a_stranger_learns_nothing() {
        assertThat(Walker.signedIn(port, "nurse").open(page).statusCode()).isEqualTo(404);
        assertThat(caseworker.open("/children/WM-BBBB-BB/growing-up").statusCode())
                .isEqualTo(404);
    }
}
