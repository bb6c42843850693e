package uk.waymark.engine.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
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
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.MovableClock;

@EngineTest
class MoveToAdultServicesIT {

    @Autowired
    private AroundChild around;

    @Autowired
    private BeginGrowingUp begin;

    @Autowired
    private MoveToAdultServices moves;

    @Autowired
    private FirstAppointments appointments;

    @Autowired
    private AskAdultServices services;

    @Autowired
    private MovableClock clock;

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

    private UUID takesPart(AdultServiceKind kind) {
        UUID service = services.invite(worker, child.reference(), kind, "Invented " + kind.title());
        services.answered(worker, child.reference(), service, ServiceAnswer.ACCEPTED, 0);
        return service;
    }

    @Test
    void a_missed_first_appointment_is_never_the_end() {
        UUID clinic = takesPart(AdultServiceKind.ADULT_SPECIALIST);
        appointments.agreed(worker, child.reference(), clinic, today.date(), "She asks for it.");

        appointments.was(worker, child.reference(), clinic, false);

        assertThat(move().state()).isNotIn(GrowingUpState.MOVED, GrowingUpState.DONE, GrowingUpState.ENDED);
    }

    @Test
    void what_is_to_come_has_not_been_kept() {
        UUID clinic = takesPart(AdultServiceKind.ADULT_SPECIALIST);
        appointments.agreed(worker, child.reference(), clinic, today.date().plusDays(1), "She asks for it.");

        refused("growing.up.appointment.to.come", () -> appointments.was(worker, child.reference(), clinic, true));
    }

    @Test
    void the_move_is_made_when_every_service_had_its_first_appointment_and_on_the_last_of_their_days() {
        UUID clinic = takesPart(AdultServiceKind.ADULT_SPECIALIST);
        UUID hospice = takesPart(AdultServiceKind.PALLIATIVE_CARE);
        LocalDate begun = today.date();
        appointments.agreed(worker, child.reference(), clinic, begun.plusDays(3), "She asks for it.");
        appointments.agreed(worker, child.reference(), hospice, begun.plusDays(5), "She asks for it.");
        clock.moveTo(begun.plusDays(9));

        appointments.was(worker, child.reference(), clinic, true);
        assertThat(move().state()).isEqualTo(GrowingUpState.PREPARING);
        assertThat(appointments.toCome(child.id())).containsExactly(hospice);

        appointments.was(worker, child.reference(), hospice, true);
        assertThat(move().state()).isEqualTo(GrowingUpState.MOVED);
        assertThat(move().movedOn()).as("not the day of typing").isEqualTo(begun.plusDays(5));
    }

    @Test
    void less_than_half_a_year_after_somebody_was_named_the_move_needs_a_reason() {
        UUID clinic = takesPart(AdultServiceKind.ADULT_SPECIALIST);
        moves.accompaniedBy(worker, child.reference(), Objects.requireNonNull(worker.practitionerId()));
        LocalDate halfAYear = today.date().plusMonths(6);

        refused(
                "growing.up.too.soon",
                () -> appointments.agreed(worker, child.reference(), clinic, halfAYear.minusDays(1), " "));
        appointments.agreed(worker, child.reference(), clinic, halfAYear, "");
        assertThat(appointments.day(clinic)).contains(halfAYear);
    }

    @Test
    void nobody_moves_to_services_that_are_silent_or_have_all_declined() {
        UUID clinic = services.invite(worker, child.reference(), AdultServiceKind.GP, "Invented GP");
        refused("growing.up.silent", () -> services.requireMet(around.open(child)));

        services.answered(worker, child.reference(), clinic, ServiceAnswer.DECLINED, 0);
        refused("growing.up.nobody.accepted", () -> services.requireMet(around.open(child)));

        takesPart(AdultServiceKind.ADULT_SPECIALIST);
        refused("growing.up.not.met", () -> services.requireMet(around.open(child)));
    }

    @Test
    void when_everybody_has_looked_back_the_team_is_asked_what_others_can_learn() {
        UUID clinic = takesPart(AdultServiceKind.ADULT_SPECIALIST);
        appointments.agreed(worker, child.reference(), clinic, today.date(), "She asks for it.");
        appointments.was(worker, child.reference(), clinic, true);
        assertThat(learning.list(around.open(child))).as("support goes on").isEmpty();

        moves.lookedBack(worker, child.reference());

        assertThat(move().state()).isEqualTo(GrowingUpState.DONE);
        assertThat(learning.list(around.open(child)))
                .extracting(PromptLine::event, PromptLine::happenedOn)
                .containsExactly(tuple(LearningEvent.TRANSITION, today.date()));
    }

    @Test
    void whoever_stays_through_the_move_can_do_its_steps_from_whichever_service_they_come() {
        Reader school = around.colleague(child, Role.SCHOOL);
        assertThatThrownBy(() -> services.invite(school, child.reference(), AdultServiceKind.GP, "Invented GP"))
                .isInstanceOf(Refusal.NotAllowed.class);

        moves.accompaniedBy(worker, child.reference(), Objects.requireNonNull(school.practitionerId()));

        UUID doctor = services.invite(school, child.reference(), AdultServiceKind.GP, "Invented GP");
        services.answered(school, child.reference(), doctor, ServiceAnswer.ACCEPTED, 0);
        services.met(school, child.reference(), doctor, today.date(), 1);
        services.requireMet(around.open(child));
    }

    private GrowingUp move() {
        return all.findByCaseId(child.id()).orElseThrow();
    }

    private static void refused(String key, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(Refusal.NotNow.class).hasMessage(key);
    }
}
