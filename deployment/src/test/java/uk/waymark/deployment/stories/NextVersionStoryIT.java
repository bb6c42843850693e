package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.deployment.stories.world.Areas;
import uk.waymark.deployment.stories.world.Care;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.Reviewing;
import uk.waymark.deployment.stories.world.Stage;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.plan.PlanHeader;
import uk.waymark.engine.plan.PlanStatus;
import uk.waymark.engine.plan.Plans;
import uk.waymark.engine.review.ReviewDecision;
import uk.waymark.engine.review.ReviewStory;
import uk.waymark.rules.statute.StatutoryPeriod;

/** A plan that was written here is reviewed a year later, and becomes its next version. */
@StoryTest
class NextVersionStoryIT {

    private static final LocalDate BEGINS = LocalDate.of(2026, 12, 8);
    private static final LocalDate MEETING = LocalDate.of(2027, 1, 12);

    @Autowired
    private Areas areas;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Care care;

    @Autowired
    private ReviewStory reviews;

    @Autowired
    private Plans plans;

    @Autowired
    private Clocks clocks;

    @Test
    void a_plan_that_was_written_here_gets_its_next_version() {
        Child child = areas.withOneAt(Stage.PLAN_FINAL).child();
        Reader dana = child.as(Role.SEN_CASEWORKER);
        assertThat(reviews.outcomes(dana, care.open(dana, child))).containsExactly("She asks for what she needs.");

        reviewing.becomes(BEGINS);
        reviewing.prepares(child, MEETING);
        reviewing.becomes(MEETING);
        reviewing.meets(child);
        reviewing.decides(child, ReviewDecision.AMEND);
        assertThat(plans.latest(care.open(dana, child)).orElseThrow().header().status())
                .isEqualTo(PlanStatus.DRAFT);
        reviewing.changes(child);

        assertThat(plans.headers(care.open(dana, child)))
                .extracting(PlanHeader::status)
                .as("the changed plan, the plan, and its draft")
                .containsExactly(PlanStatus.FINAL, PlanStatus.FINAL, PlanStatus.SENT);
        assertThat(clocks.of(child.id()))
                .filteredOn(clock -> clock.kind() == StatutoryPeriod.ANNUAL_REVIEW && clock.running())
                .as("one review goes on")
                .hasSize(1);
    }
}
