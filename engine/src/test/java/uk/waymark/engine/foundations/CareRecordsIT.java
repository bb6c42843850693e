package uk.waymark.engine.foundations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.EngineTest.TODAY;
import static uk.waymark.engine.foundations.TestFoundations.plan;

import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.answers.CarerSupport;
import uk.waymark.engine.answers.PlanKind;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.circle.CircleFacts;
import uk.waymark.engine.circle.CircleOfChild;
import uk.waymark.engine.circle.CircleSheet;
import uk.waymark.engine.learning.LearningEvent;
import uk.waymark.engine.learning.LearningPrompts;
import uk.waymark.engine.partnership.PartnershipFacts;
import uk.waymark.engine.partnership.PartnershipOfChild;
import uk.waymark.engine.partnership.PartnershipSheet;
import uk.waymark.engine.people.Sector;
import uk.waymark.engine.planning.OutcomesOfChild;
import uk.waymark.engine.planning.PlanOfChild;
import uk.waymark.engine.skills.Place;
import uk.waymark.engine.skills.SkillsOfChild;
import uk.waymark.engine.skills.Training;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.rules.Outcome;
import uk.waymark.rules.Severity;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.foundations.CarePhase;
import uk.waymark.rules.foundations.Foundation;

@EngineTest
class CareRecordsIT {

    @Autowired
    AroundChild around;

    @Autowired
    TestFoundations foundations;

    @Autowired
    NightlyCheck nightly;

    @Autowired
    FoundationFactsReader facts;

    @Autowired
    PlanOfChild plans;

    @Autowired
    OutcomesOfChild outcomes;

    @Autowired
    CircleOfChild circle;

    @Autowired
    SkillsOfChild skills;

    @Autowired
    PartnershipOfChild partnership;

    @Autowired
    LearningPrompts learning;

    @Autowired
    MovableClock clock;

    @Test
    void what_matters_to_the_child_is_measured_and_kept_sealed() {
        Child child = foundations.lifeLimited(CarePhase.STABLE);
        plans.record(child.caseworker(), child.reference(), plan(PlanKind.CARE_PLAN, TODAY));
        UUID id = outcomes.add(child.caseworker(), child.reference(), true, "Swim with my sister", "Not yet");

        assertThat(facts.read(child.id()).ownOutcomes()).isEqualTo(1);
        assertThat(outcomes.list(around.open(child)))
                .singleElement()
                .satisfies(line -> assertThat(line.words()).isEqualTo("Swim with my sister"));
        assertThatThrownBy(() -> outcomes.measured(child.caseworker(), child.reference(), id, "Twice", 7))
                .isInstanceOf(Refusal.NotNow.class);
        outcomes.end(child.caseworker(), child.reference(), id, 0);
        assertThat(facts.read(child.id()).ownOutcomes()).isZero();
        assertThat(foundations.outcome(child, Foundation.EVIDENCE_AND_INFORMATION))
                .isEqualTo(Outcome.MISSING);
    }

    @Test
    void a_carer_alone_without_a_plan_for_illness_is_a_gap_and_naming_somebody_closes_it() {
        Child child = foundations.lifeLimited(CarePhase.STABLE);
        circle.add(child.caseworker(), child.reference(), "Amina", "Mother", true);
        circle.record(child.caseworker(), child.reference(), circle(YesNo.NO, -1));
        assertThat(foundations.flag(child, Foundation.INVOLVING_THOSE_IMPORTANT).ruleId())
                .isEqualTo("important-people.one-carer-and-no-plan");

        circle.record(child.caseworker(), child.reference(), circle(YesNo.YES, 0));
        assertThat(foundations.outcome(child, Foundation.INVOLVING_THOSE_IMPORTANT))
                .isEqualTo(Outcome.MET);
        assertThat(circle.people(around.open(child))).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo("Amina");
            assertThat(person.mainCarer()).isTrue();
        });
    }

    @Test
    void a_place_without_anybody_trained_in_a_vital_skill_is_critical_until_two_people_are() {
        Child child = foundations.lifeLimited(CarePhase.STABLE);
        UUID skill = skills.need(
                child.caseworker(), child.reference(), "Suction", true, EnumSet.of(Place.HOME, Place.SCHOOL));
        trained(child, skill, Place.HOME, 200);
        trained(child, skill, Place.HOME, 200);
        assertThat(foundations.flag(child, Foundation.EDUCATION_AND_TRAINING).severity())
                .isEqualTo(Severity.CRITICAL);

        trained(child, skill, Place.SCHOOL, 200);
        assertThat(foundations.outcome(child, Foundation.EDUCATION_AND_TRAINING))
                .isEqualTo(Outcome.PARTIAL);
        trained(child, skill, Place.SCHOOL, 100);
        assertThat(foundations.outcome(child, Foundation.EDUCATION_AND_TRAINING))
                .isEqualTo(Outcome.MET);

        clock.moveTo(TODAY.plusDays(41));
        nightly.sweepAll(seen -> {});
        assertThat(foundations.outcome(child, Foundation.EDUCATION_AND_TRAINING))
                .as("one training ends within 60 days")
                .isEqualTo(Outcome.PARTIAL);
    }

    @Test
    void a_sector_that_is_needed_and_not_in_the_team_is_missing() {
        Child child = foundations.lifeLimited(CarePhase.STABLE);
        partnership.record(child.caseworker(), child.reference(), together("HEALTH,SOCIAL_CARE"));
        assertThat(foundations.flag(child, Foundation.PARTNERSHIP_WORKING).ruleId())
                .isEqualTo("working-together.service-absent");
    }

    @Test
    void an_event_asks_what_can_be_learned_until_somebody_answers() {
        Child child = foundations.lifeLimited(CarePhase.STABLE);
        assertThat(foundations.outcome(child, Foundation.SHARING_LEARNING)).isEqualTo(Outcome.MET);
        learning.happened(child.caseworker(), child.reference(), LearningEvent.COMPLAINT, TODAY);
        learning.happened(child.caseworker(), child.reference(), LearningEvent.COMPLAINT, TODAY);
        assertThat(foundations.outcome(child, Foundation.SHARING_LEARNING)).isEqualTo(Outcome.PARTIAL);
        UUID prompt = learning.list(around.open(child)).get(0).id();
        assertThat(learning.list(around.open(child))).as("asked once").hasSize(1);

        learning.answer(child.caseworker(), child.reference(), prompt, "", 0);
        assertThat(foundations.outcome(child, Foundation.SHARING_LEARNING)).isEqualTo(Outcome.MET);
    }

    private void trained(Child child, UUID skill, Place place, int days) {
        Training training = new Training("Invented person", place, TODAY.plusDays(days));
        skills.trained(child.caseworker(), child.reference(), skill, training);
    }

    private static CircleSheet circle(YesNo contingency, int version) {
        CarerSupport offered = CarerSupport.OFFERED;
        CircleFacts facts =
                new CircleFacts(YesNo.YES, offered, TODAY, CarerSupport.NOT_THERE, contingency, CarerSupport.NOT_ASKED);
        return new CircleSheet(facts, "Her aunt comes.", version);
    }

    private static PartnershipSheet together(String sectors) {
        YesNo yes = YesNo.YES;
        assertThat(PartnershipFacts.stored(EnumSet.of(Sector.HEALTH, Sector.SOCIAL_CARE)))
                .isEqualTo(sectors);
        PartnershipFacts facts = new PartnershipFacts(sectors, yes, yes, TODAY, YesNo.NO, null, YesNo.NO);
        return new PartnershipSheet(facts, "", -1);
    }
}
