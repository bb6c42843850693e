package uk.waymark.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.engine.plan.WritePlan;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;
import uk.waymark.web.TestChildren;
import uk.waymark.web.Walker;
import uk.waymark.web.family.FamilyChild;

@RunningPages
class PlanPagesIT {

    private static final String STALE = "Somebody changed this";

    @LocalServerPort
    private int port;

    @Autowired
    private TestArea area;

    @Autowired
    private FamilyChild mothers;

    @Autowired
    private TestChildren known;

    @Autowired
    private WritePlan write;

    private String reference;
    private String child;
    private String line;
    private Walker caseworker;

    @BeforeEach
    void a_plan_is_begun() {
        reference = known.reference();
        write.begin(area.reader("caseworker"), reference);
        child = "/children/" + reference;
        line = child + "/plan/write/line";
        caseworker = Walker.signedIn(port, "caseworker");
    }

    @Test
    void a_plan_is_written_line_by_line_and_says_what_is_missing() {
        assertThat(caseworker.page(child + "/plan/write")).contains("Section A is empty", "Section B is empty");
        caseworker.done(
                caseworker.send(caseworker.page(line + "?section=A"), line, Map.of("text", "I like <swimming>.")),
                "/plan/write?done=saved");
        caseworker.done(
                caseworker.send(caseworker.page(line + "?section=B"), line, Map.of("text", "Speech.")),
                "/plan/write?done=saved");

        String list = caseworker.page(child + "/plan/write");
        assertThat(list).contains("I like &lt;swimming&gt;.", "B1. Speech.", "A need has no outcome");
        assertThat(list).doesNotContain("Section A is empty");
        assertThat(caseworker.page(child + "/plan")).contains("Version 1: Being written", "Left empty until");
    }

    @Test
    void provision_that_cannot_be_read_comes_back_with_what_was_typed() {
        caseworker.send(caseworker.page(line + "?section=B"), line, Map.of("text", "Speech."));
        String list = caseworker.page(child + "/plan/write");
        String address = found(list, "href=\"(" + Pattern.quote(line) + "\\?section=F[^\"]*)\"");

        String again = caseworker
                .send(
                        caseworker.page(address),
                        line,
                        Map.of("text", "Therapy", "minutes", "an hour", "times", "2", "per", "WEEK", "who", "Us"))
                .body();

        assertThat(again).contains("<title>Error: ", "Check how long and how often", "value=\"an hour\"", "Therapy");
        assertThat(caseworker.page(child + "/plan/write")).doesNotContain("Therapy");
    }

    @Test
    void an_old_page_is_noticed_and_both_texts_are_shown() {
        caseworker.send(caseworker.page(line + "?section=A"), line, Map.of("text", "First."));
        String old = caseworker.page(line + "?section=A");
        caseworker.done(caseworker.send(old, line, Map.of("text", "Second.")), "?done=saved");

        String late = caseworker
                .send(
                        old,
                        line,
                        Map.of("text", "Third.", "commandId", UUID.randomUUID().toString()))
                .body();

        assertThat(late).contains(STALE, "Third.", "Second.");
    }

    @Test
    void a_line_is_taken_out_again() {
        caseworker.send(caseworker.page(line + "?section=K"), line, Map.of("text", "Advice of the nurse."));
        String page = caseworker.page(line + "?section=K");

        caseworker.done(caseworker.send(page, child + "/plan/write/remove", Map.of()), "?done=saved");

        assertThat(caseworker.page(child + "/plan/write")).doesNotContain("Advice of the nurse.");
    }

    @Test
    void section_i_says_from_when_a_setting_holds_and_whether_it_is_only_a_kind() {
        caseworker.send(caseworker.page(line + "?section=I"), line, Map.of("text", "Hill Primary"));
        Map<String, String> next = Map.of(
                "text",
                "A special school",
                "kindOnly",
                "true",
                "placedFrom.day",
                "1",
                "placedFrom.month",
                "9",
                "placedFrom.year",
                "2027");

        caseworker.done(caseworker.send(caseworker.page(line + "?section=I"), line, next), "?done=saved");

        String list = caseworker.page(child + "/plan/write");
        assertThat(list)
                .contains("From 1 September 2027: A kind of setting: ", "A special school", "Hill Primary")
                .doesNotContain("Section I is empty");
        String address = found(list, "href=\"(" + Pattern.quote(line) + "\\?section=I&amp;line=[^\"]*)\"");
        assertThat(caseworker.page(address.replace("&amp;", "&"))).contains("Hill Primary", "From when");
    }

    @Test
    void nobody_else_s_child_and_no_unknown_version_is_shown() {
        Walker nurse = Walker.signedIn(port, "nurse");
        for (String page : List.of("/plan", "/plan/write", "/plan/write/line?section=A", "/plan/changes?from=1&to=1")) {
            assertThat(nurse.open(child + page).statusCode()).as(page).isEqualTo(404);
            assertThat(caseworker.open("/children/WM-CCCC-CC" + page).statusCode())
                    .as(page)
                    .isEqualTo(404);
        }
        assertThat(caseworker.open(child + "/plan?version=9").statusCode()).isEqualTo(404);
    }

    @Test
    void a_family_does_not_read_a_draft_that_is_still_being_written() {
        mothers.motherSignsIn(reference);
        Walker parent = Walker.signedIn(port, "parent");

        assertThat(parent.page(child + "/plan")).contains("There is no plan to read yet");
        assertThat(parent.open(child + "/plan/write").statusCode()).isEqualTo(403);
        assertThat(parent.open(child + "/plan?version=1").statusCode()).isEqualTo(404);
        mothers.isForgotten();
    }

    private static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1).replace("&amp;", "&");
    }
}
