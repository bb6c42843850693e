package uk.waymark.engine.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.care.AroundChild.id;
import static uk.waymark.engine.testing.Refused.refused;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.rules.statute.StatutoryPeriod;

@EngineTest
class CorrectReceiptIT {

    private static final LocalDate ASKED = LocalDate.of(2026, 3, 2);
    private static final LocalDate RECEIVED = ASKED.plusDays(9);
    private static final LocalDate NOW = ASKED.plusWeeks(6).plusDays(3);

    @Autowired
    private AroundChild around;

    @Autowired
    private CourseOfAssessment course;

    @Autowired
    private ChooseAdvisers advisers;

    @Autowired
    private CorrectReceipt receipts;

    @Autowired
    private AssessmentOfChild assessment;

    @Autowired
    private AssessmentRecords records;

    @Autowired
    private Clocks clocks;

    @Autowired
    private MovableClock clock;

    private Child child;
    private Reader caseworker;
    private UUID request;

    @BeforeEach
    void a_body_was_asked_and_is_late() {
        clock.moveTo(ASKED);
        child = around.child();
        caseworker = child.caseworker();
        Reader therapist = around.worker(child, Role.THERAPIST);
        course.begin(around.open(child), caseworker.accountId(), ASKED);
        request = advisers.add(
                caseworker,
                child.reference(),
                new AskedAdviser(AdviserKind.OTHER, id(therapist.agencyId()), Role.THERAPIST));
        course.ask(request);
        clock.moveTo(NOW);
        course.timePassed(request);
        assertThat(sixWeeks().breached()).isTrue();
    }

    @Test
    void the_six_weeks_are_counted_anew_and_the_body_is_not_late_any_more() {
        int entries = around.count(child, "audit_entry");

        correct(RECEIVED, "The letter lay at the wrong clinic.");

        assertThat(sixWeeks().dueOn()).isEqualTo(RECEIVED.plusWeeks(6));
        assertThat(sixWeeks().breached()).isFalse();
        assertThat(sixWeeks()).isEqualTo(clocks.replay(sixWeeks().id()));
        assertThat(records.require(around.open(child), request).askedOn()).isEqualTo(RECEIVED);
        assertThat(assessment.note(around.open(child), request)).isEqualTo("The letter lay at the wrong clinic.");
        assertThat(around.count(child, "audit_entry")).isGreaterThan(entries);
    }

    @Test
    void a_day_that_cannot_be_or_has_no_reason_changes_nothing() {
        ClockView before = sixWeeks();

        refused("advice.received.why", () -> correct(RECEIVED, " "));
        refused("date.future", () -> correct(NOW.plusDays(1), "Later."));
        refused("advice.received.early", () -> correct(ASKED.minusDays(1), "Earlier."));

        assertThat(sixWeeks()).isEqualTo(before);
    }

    @Test
    void nobody_but_the_authority_corrects_the_day_and_only_of_a_request_of_this_child() {
        Child other = around.child();
        assertThatThrownBy(() ->
                        receipts.correct(other.caseworker(), other.reference(), request, RECEIVED, "Another child."))
                .isInstanceOf(Refusal.NotFound.class);
        Reader school = around.colleague(child, Role.SCHOOL);
        assertThatThrownBy(() -> receipts.correct(school, child.reference(), request, RECEIVED, "We say so."))
                .isInstanceOf(Refusal.NotAllowed.class);
    }

    private void correct(LocalDate on, String because) {
        receipts.correct(caseworker, child.reference(), request, on, because);
    }

    private ClockView sixWeeks() {
        return clocks.of(child.id()).stream()
                .filter(running -> running.kind() == StatutoryPeriod.GIVE_ADVICE)
                .findFirst()
                .orElseThrow();
    }
}
