package uk.waymark.web.plan.late;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.engine.plan.WritePlan;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;
import uk.waymark.web.TestChildren;
import uk.waymark.web.TestTasks;
import uk.waymark.web.Walker;
import uk.waymark.web.family.FamilyChild;

/** A family speaks when its days for the draft are over; the caseworker reads it in the list, and answers. */
@RunningPages
class LatePagesIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TestArea area;

    @Autowired
    private FamilyChild families;

    @Autowired
    private TestChildren known;

    @Autowired
    private WritePlan write;

    @Autowired
    private TestTasks tasks;

    private String reference;
    private String plan;
    private String more;
    private Walker mother;

    @BeforeEach
    void a_plan_is_begun() {
        families.isForgotten();
        reference = known.reference();
        write.begin(area.reader("caseworker"), reference);
        families.motherSignsIn(reference);
        plan = "/children/" + reference + "/plan";
        more = plan + "/say-more";
        mother = Walker.signedIn(port, "parent");
    }

    @Test
    void it_is_kept_as_said_later_told_to_the_caseworker_and_answered() {
        becomes("SENT");
        String empty = mother.send(mother.page(more), more, Map.of("setting", "Hill <School>"))
                .body();
        assertThat(empty).contains("Choose whether a meeting is wanted", "Hill &lt;School");
        mother.done(
                mother.send(empty, more, Map.of("words", "The nights are missing.", "meeting", "NO")),
                "/plan?done=comments-sent");

        assertThat(mother.page(plan)).contains("The nights are missing.", "said later");
        Walker caseworker = Walker.signedIn(port, "caseworker");
        String step = step("answer-late-comment");
        assertThat(caseworker.page(step)).contains("The nights are missing.", "change the plan first");
        assertThat(caseworker
                        .send(caseworker.page(step), step, Map.of("reply", " "))
                        .body())
                .contains("Write what you answer the family");
        caseworker.done(
                caseworker.send(caseworker.page(step), step, Map.of("reply", "We write them in.")), "done=task-done");
        assertThat(mother.page(plan)).contains("We write them in.");
    }

    @Test
    void before_there_is_a_draft_and_after_the_plan_is_final_the_page_says_what_can_be_done() {
        assertThat(mother.page(more)).contains("There is no draft yet").doesNotContain("<textarea");
        becomes("FINAL");
        assertThat(mother.page(more))
                .contains("Ask for a review", "mediation adviser", "SEND Tribunal")
                .doesNotContain("<textarea");
        assertThat(Walker.signedIn(port, "caseworker").page(more))
                .contains("The family has two months")
                .doesNotContain("You have two months", "<textarea");
        assertThat(Walker.signedIn(port, "nurse").open(more).statusCode()).isEqualTo(404);
    }

    private void becomes(String status) {
        area.change(
                "update plan_version set status = ?, served_on = ? where case_id = (select id from child_file where"
                        + " reference = ?)",
                status,
                PagesApplication.TODAY.minusDays(20),
                reference);
    }

    private String step(String step) {
        return tasks.path("caseworker", reference, step);
    }
}
