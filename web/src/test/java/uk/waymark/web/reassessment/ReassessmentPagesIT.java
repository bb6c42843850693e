package uk.waymark.web.reassessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.engine.review.PlanReviews;
import uk.waymark.web.Background;
import uk.waymark.web.Invented;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;
import uk.waymark.web.TestTasks;
import uk.waymark.web.Walker;

@RunningPages
class ReassessmentPagesIT {

    private static final LocalDate TODAY = PagesApplication.TODAY;

    @LocalServerPort
    private int port;

    @Autowired
    private TestArea area;

    @Autowired
    private Background background;

    @Autowired
    private PlanReviews planning;

    @Autowired
    private TestTasks tasks;

    private String reference;
    private String here;
    private Walker caseworker;

    @BeforeEach
    void a_child_came_with_a_plan() {
        Invented known = Invented.child();
        reference = area.child(known.given(), known.family(), known.born(), TODAY.minusDays(3));
        background.untilNothingIsLeft();
        planning.begin(area.reader("caseworker"), reference, TODAY.minusMonths(10));
        background.untilNothingIsLeft();
        here = "/children/" + reference + "/reassessment";
        caseworker = Walker.signedIn(port, "caseworker");
        area.change(
                "insert into family_member (id, case_id, account_id, relationship, parental_responsibility, restricted,"
                        + " version) select random_uuid(), c.id, a.id, 'Mother', 'YES', false, 0 from child_file c,"
                        + " account a where c.reference = ? and a.username = 'parent'",
                reference);
    }

    @AfterEach
    void nobody_else_has_a_mother() {
        area.change("delete from family_member");
    }

    @Test
    void a_parent_asks_in_a_few_words_and_reads_how_it_stands_but_no_decision_before_somebody_told_it() {
        Walker parent = Walker.signedIn(port, "parent");
        assertThat(parent.page("/children/" + reference + "/reviews")).contains(here);
        parent.done(
                parent.send(parent.page(here), here + "/ask", Map.of("words", "She cannot <walk> any more.")),
                "?done=reassessment-asked");
        assertThat(parent.page(here))
                .contains(
                        "Asked for, being decided",
                        "A parent",
                        "You hear from us by",
                        "She cannot &lt;walk&gt; any more.")
                .doesNotContain("<button type=\"submit\" class=\"govuk-button \"");

        decides("NOT_AGAIN", "NOT_NECESSARY");

        assertThat(parent.page(here))
                .contains("Asked for, being decided")
                .doesNotContain("No, not now", "It is not necessary", "Little has changed");
        assertThat(caseworker.page(here)).contains("Decided, the family is being told", "No, not now");
        String task = task("tell-family-no-reassessment");
        Map<String, String> told = Walker.day("toldOn", TODAY);
        told.putAll(Map.of("how", "BY_LETTER", "contains", "REASONS"));
        assertThat(caseworker.send(caseworker.page(task), task, told).body())
                .contains("<title>Error: ", "href=\"#contains")
                .containsPattern("value=\"REASONS\"[^>]* checked");
    }

    @Test
    void a_no_without_its_ground_comes_back_beside_the_box_with_what_was_typed() {
        records("SETTING", TODAY.minusDays(1));
        String task = task("decide-to-reassess");

        String back = caseworker
                .send(caseworker.page(task), task, Map.of("answer", "NOT_AGAIN", "reason", "Little has changed."))
                .body();

        assertThat(back)
                .contains("<title>Error: ", "href=\"#ground\">Choose the ground", "Little has changed.")
                .containsPattern("value=\"NOT_AGAIN\"[^>]* checked");
        Map<String, String> lately =
                Map.of("answer", "NOT_AGAIN", "ground", "ASSESSED_LATELY", "reason", "Little has changed.");
        assertThat(caseworker.send(caseworker.page(task), task, lately).body())
                .contains("href=\"#ground\">Needs were assessed more than six months before");
    }

    @Test
    void a_second_request_and_an_unreal_day_are_refused_in_words() {
        String page = caseworker.page(here);
        Map<String, String> unreal = new HashMap<>(
                Map.of("receivedOn.day", "31", "receivedOn.month", "2", "receivedOn.year", "2026", "by", "PARENT"));
        unreal.put("reasons", "She needs more.");
        assertThat(caseworker.send(page, here + "/record", unreal).body())
                .contains("<title>Error: ", "Enter a real date", "She needs more.");
        records("PARENT", TODAY);

        Map<String, String> late = Walker.day("receivedOn", TODAY);
        late.putAll(Map.of(
                "by",
                "SETTING",
                "reasons",
                "Again.",
                "commandId",
                UUID.randomUUID().toString()));
        assertThat(caseworker.send(page, here + "/record", late).body())
                .contains("A new assessment was asked for before");
        assertThat(caseworker.page(here)).doesNotContain("Write down that a new assessment is asked for");
    }

    @Test
    void a_child_of_others_is_not_there_and_a_worker_without_the_right_is_offered_nothing() {
        Walker nurse = Walker.signedIn(port, "nurse");
        Map<String, String> forged = caseworker.filled(caseworker.page(here), here + "/record", Map.of());

        assertThat(nurse.open(here).statusCode()).isEqualTo(404);
        assertThat(nurse.open("/children/WM-0000-00/reassessment").statusCode()).isEqualTo(404);
        assertThat(nurse.forge(forged, here + "/record").statusCode()).isEqualTo(404);
    }

    private void records(String by, LocalDate on) {
        Map<String, String> typed = Walker.day("receivedOn", on);
        typed.putAll(Map.of("by", by, "reasons", "She cannot walk any more."));
        caseworker.done(caseworker.send(caseworker.page(here), here + "/record", typed), "?done=reassessment-asked");
    }

    private void decides(String answer, String ground) {
        String task = task("decide-to-reassess");
        Map<String, String> typed = Map.of("answer", answer, "ground", ground, "reason", "Little has changed.");
        caseworker.done(caseworker.send(caseworker.page(task), task, typed), "?done=task-done");
    }

    private String task(String step) {
        return tasks.path("caseworker", reference, step);
    }
}
