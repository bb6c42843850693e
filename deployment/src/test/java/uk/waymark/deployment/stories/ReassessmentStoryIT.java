package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.testing.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.deployment.stories.world.Assessing;
import uk.waymark.deployment.stories.world.AssessingAgain;
import uk.waymark.deployment.stories.world.Care;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.FrontDoor;
import uk.waymark.deployment.stories.world.FrontDoor.Answers;
import uk.waymark.deployment.stories.world.HowFar;
import uk.waymark.deployment.stories.world.HowFar.Where;
import uk.waymark.deployment.stories.world.Issuing;
import uk.waymark.deployment.stories.world.People;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.deployment.stories.world.Tasks;
import uk.waymark.deployment.stories.world.TimePasses;
import uk.waymark.deployment.stories.world.Town;
import uk.waymark.deployment.stories.world.Writing;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.ClockState;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.plan.PlanHeader;
import uk.waymark.engine.plan.PlanSection;
import uk.waymark.engine.plan.PlanStatus;
import uk.waymark.engine.plan.Plans;
import uk.waymark.engine.plan.Receipts;
import uk.waymark.engine.reassessment.AfterReassessment;
import uk.waymark.engine.reassessment.ReassessmentState;
import uk.waymark.engine.reassessment.RefusalGround;
import uk.waymark.engine.review.ReviewStory;
import uk.waymark.rules.statute.StatutoryPeriod;

/** A plan is in force, needs change, and they are assessed again; what was promised holds until something better is sent. */
@StoryTest
class ReassessmentStoryIT {

    private static final int REFUSED = 150;
    private static final int ASKED_AGAIN = 260;
    private static final int AGREED = 270;

    @Autowired
    private Town town;

    @Autowired
    private FrontDoor front;

    @Autowired
    private HowFar far;

    @Autowired
    private AssessingAgain again;

    @Autowired
    private Assessing assessing;

    @Autowired
    private Writing writing;

    @Autowired
    private Issuing issuing;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Care care;

    @Autowired
    private TimePasses time;

    @Autowired
    private Plans plans;

    @Autowired
    private Receipts receipts;

    @Autowired
    private ReviewStory reviews;

    @Autowired
    private Clocks clocks;

    private Child child;
    private Reader dana;

    @BeforeEach
    void a_plan_is_in_force() {
        People people = town.people();
        child = front.asks(people, Answers.MET);
        dana = people.as(Role.SEN_CASEWORKER);
        far.reaches(child, Where.PLAN_IS_FINAL);
    }

    @Test
    void refused_asked_again_agreed_and_a_new_edition_is_sent_and_acknowledged() {
        time.days(REFUSED);
        again.parentAsks(child);
        refused("reassess.asked.already", () -> again.parentAsks(child));
        time.days(REFUSED + 15);
        again.isRefused(child, RefusalGround.ASSESSED_LATELY);
        assertThat(again.states(child)).containsExactly(ReassessmentState.REFUSED);

        time.days(ASKED_AGAIN);
        LocalDate review = reviews.running(child.id()).orElseThrow().due().completeBy();
        again.parentAsks(child);
        refused("reassess.ground.not.lately", () -> again.isRefused(child, RefusalGround.ASSESSED_LATELY));
        time.days(AGREED);
        again.isAgreed(child);
        time.days(AGREED + 35);
        assessing.gathersAllAdvice(child);
        assertThat(tasks.steps(dana, child))
                .contains("decide-after-reassessment")
                .doesNotContain("decide-plan-needed");
        again.becomes(child, AfterReassessment.NEW_EDITION);

        time.days(AGREED + 50);
        assertThat(statuses()).containsExactly(PlanStatus.DRAFT, PlanStatus.FINAL, PlanStatus.SENT);
        assertThat(draft(PlanSection.I))
                .as("the setting is the family's wish again")
                .isEmpty();
        assertThat(draft(PlanSection.B)).as("what has not changed stays").isNotEmpty();
        writing.draftIsSent(child);
        assertThat(statuses()).containsExactly(PlanStatus.SENT, PlanStatus.FINAL, PlanStatus.SENT);
        time.days(AGREED + 60);
        writing.familyComments(child, false);
        writing.familyIsAnswered(child, List.of(), false);
        LocalDate fourteenWeeks = Town.BEGIN.plusDays(AGREED).plusWeeks(14);
        assertThat(dueOn("decide-to-issue")).isEqualTo(fourteenWeeks);
        theFamilyHadHeardOneDayEarlier();
        assertThat(dueOn("decide-to-issue")).isEqualTo(fourteenWeeks.minusDays(1));
        time.days(AGREED + 97);
        issuing.decides(child);
        issuing.sends(child);

        assertThat(receipts.of(care.open(dana, child))).hasSize(3).allMatch(one -> one.acknowledgedOn() == null);
        time.days(AGREED + 97 + 21);
        assertThat(tasks.steps(dana, child)).contains("collect-acknowledgements", "chase-acknowledgements");
        issuing.everybodyHasIt(child);
        assertThat(tasks.steps(dana, child)).doesNotContain("collect-acknowledgements", "chase-acknowledgements");

        assertThat(again.states(child)).containsExactly(ReassessmentState.RENEWED, ReassessmentState.REFUSED);
        assertThat(again.clock(child, StatutoryPeriod.FINAL_PLAN_AFTER_REASSESSMENT)
                        .state())
                .isEqualTo(ClockState.SATISFIED);
        assertThat(clocks.of(child.id())).noneMatch(ClockView::breached);
        assertThat(reviews.running(child.id()).orElseThrow().due().completeBy())
                .as("the review that was planned stays")
                .isEqualTo(review);
    }

    @Test
    void the_plan_stays_as_it_is_after_a_new_assessment_and_the_family_knows_its_rights() {
        time.days(ASKED_AGAIN);
        again.parentAsks(child);
        again.isAgreed(child);
        assessing.gathersAllAdvice(child);
        again.becomes(child, AfterReassessment.KEEP);
        again.planStays(child);

        assertThat(again.states(child)).containsExactly(ReassessmentState.KEPT);
        assertThat(statuses()).containsExactly(PlanStatus.FINAL, PlanStatus.SENT);
        assertThat(tasks.steps(dana, child)).doesNotContain("draft-the-plan", "decide-plan-needed");
        assertThat(again.clock(child, StatutoryPeriod.FINAL_PLAN_AFTER_REASSESSMENT)
                        .state())
                .isEqualTo(ClockState.SATISFIED);
    }

    private void theFamilyHadHeardOneDayEarlier() {
        String subject = again.clock(child, StatutoryPeriod.FINAL_PLAN_AFTER_REASSESSMENT)
                .subject();
        clocks.correctStart(
                child.id(),
                StatutoryPeriod.FINAL_PLAN_AFTER_REASSESSMENT,
                subject,
                Town.BEGIN.plusDays(AGREED - 1),
                "the notice says so",
                dana.accountId());
    }

    private @Nullable LocalDate dueOn(String step) {
        return tasks.card(dana, child, Set.of(step)).dueOn();
    }

    private List<PlanStatus> statuses() {
        return plans.headers(care.open(dana, child)).stream()
                .map(PlanHeader::status)
                .toList();
    }

    private String draft(PlanSection section) {
        return plans.latest(care.open(dana, child)).orElseThrow().text(section);
    }
}
