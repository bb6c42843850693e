package uk.waymark.engine.reassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.EngineTest.TODAY;
import static uk.waymark.engine.testing.Refused.refused;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.news.ReassessmentAsked;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.reassessment.AskToReassess.Request;
import uk.waymark.rules.statute.StatutoryPeriod;

/** A plan is in force, and somebody who has the right to it asks for a new assessment. */
@EngineTest
class AskToReassessIT {

    @Autowired
    TestReassessments testing;

    @Autowired
    AroundChild around;

    @Autowired
    AskToReassess asking;

    @Autowired
    ReassessmentStory stories;

    private TestReassessments.Begun begun;
    private Child child;
    private Reader sen;

    @BeforeEach
    void a_child_came_with_a_plan() {
        begun = testing.begin();
        child = begun.child();
        sen = child.caseworker();
    }

    @Test
    void a_request_is_decided_within_fifteen_days_of_its_receipt_and_the_journey_begins() {
        begun.ask(RightToAsk.PARENT, TODAY.minusDays(2));

        ReassessmentFacts facts = stories.running(child.id()).orElseThrow();
        assertThat(facts.state()).isEqualTo(ReassessmentState.ASKED);
        assertThat(begun.only(StatutoryPeriod.DECIDE_TO_REASSESS).dueOn())
                .isEqualTo(TODAY.minusDays(2).plusDays(15));
        assertThat(around.told(ReassessmentAsked.class)).contains(new ReassessmentAsked(child.reference(), facts.id()));
        assertThat(stories.one(around.open(child), facts.id()).words()).isEqualTo("She cannot walk any more.");
    }

    @Test
    void the_school_asks_in_person_and_is_taken_for_what_it_is_on_the_day_on_which_it_asks() {
        Reader school = around.colleague(child, Role.SCHOOL);

        asking.ask(school, child.reference(), new Request(RightToAsk.PARENT, TODAY.minusDays(9), "She needs more."));

        assertThat(stories.running(child.id()).orElseThrow().asked())
                .isEqualTo(new ReassessmentFacts.Asked(RightToAsk.SETTING, TODAY));
    }

    @Test
    void whoever_has_no_right_to_it_cannot_ask() {
        Reader nurse = around.colleague(child, Role.COMMUNITY_NURSING);

        assertThatThrownBy(() ->
                        asking.ask(nurse, child.reference(), new Request(RightToAsk.PARENT, TODAY, "She needs more.")))
                .isInstanceOf(Refusal.NotAllowed.class);
        assertThat(stories.running(child.id())).isEmpty();
    }

    @Test
    void a_second_request_is_told_of_the_first_and_one_without_words_or_from_the_future_is_refused() {
        refused("date.future", () -> begun.ask(RightToAsk.PARENT, TODAY.plusDays(1)));
        refused(
                "reassess.words.missing",
                () -> asking.ask(sen, child.reference(), new Request(RightToAsk.PARENT, TODAY, "  ")));
        begun.ask(RightToAsk.PARENT, TODAY);

        refused("reassess.asked.already", () -> begun.ask(RightToAsk.SETTING, TODAY));
        assertThat(stories.of(around.open(child))).hasSize(1);
    }

    @Test
    void without_a_plan_there_is_nothing_to_assess_again() {
        Child without = around.child();

        refused(
                "reassess.no.plan",
                () -> asking.ask(
                        without.caseworker(),
                        without.reference(),
                        new Request(RightToAsk.PARENT, TODAY, "She needs it.")));
        assertThat(stories.mayBegin(around.open(without))).isFalse();
    }

    @Test
    void a_request_of_another_child_is_not_there() {
        UUID id = begun.ask(RightToAsk.PARENT, TODAY);
        Child other = around.child();

        assertThatThrownBy(() -> stories.one(around.open(other), id)).isInstanceOf(Refusal.NotFound.class);
    }
}
