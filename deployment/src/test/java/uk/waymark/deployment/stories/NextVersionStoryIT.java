package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.deployment.stories.world.Assessing;
import uk.waymark.deployment.stories.world.Care;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.Desk;
import uk.waymark.deployment.stories.world.FrontDoor;
import uk.waymark.deployment.stories.world.FrontDoor.Answers;
import uk.waymark.deployment.stories.world.Issuing;
import uk.waymark.deployment.stories.world.Reviewing;
import uk.waymark.deployment.stories.world.Search;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.deployment.stories.world.Town;
import uk.waymark.deployment.stories.world.Writing;
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
    private Town town;

    @Autowired
    private FrontDoor front;

    @Autowired
    private Desk desk;

    @Autowired
    private Search search;

    @Autowired
    private Assessing assessing;

    @Autowired
    private Writing writing;

    @Autowired
    private Issuing issuing;

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
        Child child = front.asks(town.people(), Answers.MET);
        desk.agreesToAssess(child);
        search.finds(child, child.as(Role.KEY_WORKER));
        assessing.gathersAllAdvice(child);
        writing.draftIsSent(child);
        writing.familyComments(child, false);
        writing.familyIsAnswered(child, List.of("Hill School"), false);
        writing.settingsAnswer(child);
        issuing.issues(child);
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
