package uk.waymark.engine.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.learning.LearningEvent;
import uk.waymark.engine.learning.LearningPrompts;
import uk.waymark.engine.learning.PromptLine;

@EngineTest
class MoveToAdultServicesIT {

    @Autowired
    private AroundChild around;

    @Autowired
    private BeginGrowingUp begin;

    @Autowired
    private MoveToAdultServices moves;

    @Autowired
    private GrowingUps all;

    @Autowired
    private LearningPrompts learning;

    @Autowired
    private Today today;

    private Child child;
    private Reader worker;

    @BeforeEach
    void a_young_person_is_on_the_way() {
        child = around.child();
        worker = child.caseworker();
        begin.byHand(worker, child.reference());
    }

    @Test
    void a_missed_first_appointment_is_never_the_end() {
        moves.appointment(worker, child.reference(), today.date());

        moves.appointmentWas(worker, child.reference(), false);

        assertThat(state()).isNotIn(GrowingUpState.MOVED, GrowingUpState.DONE, GrowingUpState.ENDED);
    }

    @Test
    void what_is_to_come_has_not_been_kept() {
        moves.appointment(worker, child.reference(), today.date().plusDays(1));

        assertThatThrownBy(() -> moves.appointmentWas(worker, child.reference(), true))
                .isInstanceOf(Refusal.NotNow.class)
                .hasMessage("growing.up.appointment.to.come");
    }

    @Test
    void when_everybody_has_looked_back_the_team_is_asked_what_others_can_learn() {
        moves.appointment(worker, child.reference(), today.date());
        moves.appointmentWas(worker, child.reference(), true);
        assertThat(learning.list(around.open(child))).as("support goes on").isEmpty();

        moves.lookedBack(worker, child.reference());

        assertThat(state()).isEqualTo(GrowingUpState.DONE);
        assertThat(learning.list(around.open(child)))
                .extracting(PromptLine::event, PromptLine::happenedOn)
                .containsExactly(tuple(LearningEvent.TRANSITION, today.date()));
    }

    private GrowingUpState state() {
        return all.findByCaseId(child.id()).orElseThrow().state();
    }
}
