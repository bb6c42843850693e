package uk.waymark.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.web.Background;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestChildren;
import uk.waymark.web.TestTasks;
import uk.waymark.web.Walker;

@RunningPages
class ReviewPagesIT {

    private static final LocalDate TODAY = PagesApplication.TODAY;

    @LocalServerPort
    private int port;

    @Autowired
    private TestChildren known;

    @Autowired
    private Background background;

    @Autowired
    private TestTasks tasks;

    private String reference;
    private String reviews;
    private Walker caseworker;

    @BeforeEach
    void a_child_has_an_older_plan() {
        reference = known.reference();
        reviews = "/children/" + reference + "/reviews";
        caseworker = Walker.signedIn(port, "caseworker");
    }

    @Test
    void an_older_plan_gets_its_review_and_the_first_step_waits() {
        plans(TODAY.minusMonths(11));

        assertThat(caseworker.page(reviews)).contains("The next review", "To be done by", "Tell the school");
        String page = caseworker.page(task("plan-the-review-meeting"));
        assertThat(page).contains("Arrange the review meeting and invite everyone", "An SEN officer of the authority");
        assertThat(caseworker.page("/reviews")).contains(reference, "planned or under way");
        assertThat(caseworker.page("/reviews?month=2020-01"))
                .contains("No review fits")
                .doesNotContain(reference);
        assertThat(caseworker.page("/reviews?month=soon")).contains(reference).doesNotContain("Every school knows");
    }

    @Test
    void a_second_review_is_refused_in_words_and_an_unreal_day_beside_its_box() {
        String page = caseworker.page(reviews);
        String unreal = caseworker
                .send(page, reviews + "/plan", day("reviewedOn", "31", "2", "2026"))
                .body();
        assertThat(unreal).contains("<title>Error: ", "Enter a real date", "value=\"31\"");
        plans(TODAY.minusMonths(1));

        var late =
                caseworker.send(page, reviews + "/plan", Walker.anew(Walker.day("reviewedOn", TODAY.minusMonths(2))));

        assertThat(late.body()).contains("A review is planned already");
    }

    @Test
    void the_school_is_told_once_and_the_page_says_so() {
        plans(TODAY.minusMonths(1));

        caseworker.done(
                caseworker.send(caseworker.page(reviews), reviews + "/school", Walker.day("toldSchoolOn", TODAY)),
                "?done=school-told");

        assertThat(caseworker.page(reviews)).contains("The school was told on Saturday 21 November 2026");
    }

    @Test
    void an_invitation_that_is_too_short_comes_back_with_what_was_typed() {
        plans(TODAY.minusMonths(11));
        String task = task("plan-the-review-meeting");
        Map<String, String> typed = Walker.day("meeting", TODAY.plusDays(5));
        typed.putAll(Map.of(
                "at", "9:00", "remote", "false", "place", "In the hall", "people", "HEALTH", "atSetting", "true"));

        String back = caseworker.send(caseworker.page(task), task, typed).body();

        assertThat(back)
                .contains("<title>Error: ", "href=\"#meeting-day\">This gives less than two weeks", "In the hall");
        assertThat(back).containsPattern("value=\"HEALTH\"[^>]* checked");
    }

    @Test
    void a_child_of_others_has_no_reviews_here_and_the_list_is_for_the_sen_team() {
        Walker nurse = Walker.signedIn(port, "nurse");

        assertThat(nurse.open(reviews).statusCode()).isEqualTo(404);
        assertThat(nurse.open("/children/WM-0000-00/reviews").statusCode()).isEqualTo(404);
        assertThat(nurse.open("/reviews").statusCode()).isEqualTo(403);
        Map<String, String> forged = caseworker.filled(
                caseworker.page(reviews), reviews + "/plan", Walker.anew(Walker.day("reviewedOn", TODAY)));
        assertThat(nurse.forge(forged, reviews + "/plan").statusCode()).isEqualTo(404);
    }

    private void plans(LocalDate reviewedOn) {
        caseworker.done(
                caseworker.send(caseworker.page(reviews), reviews + "/plan", Walker.day("reviewedOn", reviewedOn)),
                "?done=review-planned");
        background.untilNothingIsLeft();
    }

    private String task(String step) {
        return tasks.path("caseworker", reference, step);
    }

    private static Map<String, String> day(String box, String day, String month, String year) {
        return new HashMap<>(Map.of(box + ".day", day, box + ".month", month, box + ".year", year));
    }
}
