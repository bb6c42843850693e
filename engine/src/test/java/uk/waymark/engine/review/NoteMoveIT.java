package uk.waymark.engine.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.EngineTest.TODAY;
import static uk.waymark.engine.testing.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.news.ReviewMoved;
import uk.waymark.engine.nextsetting.ComingMoveFacts;
import uk.waymark.engine.nextsetting.ComingMoveKind;
import uk.waymark.engine.nextsetting.ComingMoveRecords;
import uk.waymark.engine.nextsetting.KnownFrom;
import uk.waymark.engine.nextsetting.NotMoving;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.AtOnce;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.rules.statute.PhaseTransfer;
import uk.waymark.rules.statute.StatutoryPeriod;

/** A move that people have to say brings the review forward, by the rule of its kind, until it is taken back. */
@EngineTest
@RecordApplicationEvents
class NoteMoveIT {

    private static final LocalDate OWN_DAY = TODAY.minusMonths(10).plusYears(1);

    @Autowired
    TestReviews reviews;

    @Autowired
    AroundChild around;

    @Autowired
    NoteMove moves;

    @Autowired
    ComingMoveRecords records;

    @Autowired
    Clocks clocks;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    AtOnce together;

    @Autowired
    ApplicationEvents published;

    private TestReviews.Begun begun;

    @BeforeEach
    void the_review_of_a_young_persons_plan_waits() {
        begun = reviews.begin();
        assertThat(begun.told().due().completeBy()).isEqualTo(OWN_DAY);
    }

    @Test
    void a_move_between_colleges_is_reviewed_five_months_before() {
        LocalDate moves = TODAY.plusMonths(6).plusDays(3);

        coming(ComingMoveKind.BETWEEN_POST_16, moves);

        ReviewFacts.Due due = begun.told().due();
        assertThat(due.transfer()).isEqualTo(PhaseTransfer.BETWEEN_POST_16);
        assertThat(due.completeBy()).isEqualTo(moves.minusMonths(5)).isBefore(OWN_DAY);
        assertThat(due.regularBy()).isEqualTo(OWN_DAY);
        assertThat(running(StatutoryPeriod.POST_16_MOVE)).singleElement().satisfies(one -> {
            assertThat(one.startedOn()).isEqualTo(moves);
            assertThat(one.dueOn()).isEqualTo(moves.minusMonths(5));
        });
        assertThat(published.stream(ReviewMoved.class))
                .containsExactly(new ReviewMoved(begun.reference(), begun.id(), due.beginsOn()));
    }

    @Test
    void a_move_to_junior_school_names_the_school_before_the_fifteenth_of_february() {
        clock.moveTo(LocalDate.of(2026, 10, 1));

        coming(ComingMoveKind.INFANT_TO_JUNIOR, LocalDate.of(2027, 9, 1));

        assertThat(begun.told().due().transferOn()).isEqualTo(LocalDate.of(2027, 2, 15));
        assertThat(running(StatutoryPeriod.PHASE_TRANSFER))
                .extracting(ClockView::dueOn)
                .containsExactly(LocalDate.of(2027, 2, 14));
    }

    @Test
    void a_move_that_is_taken_back_gives_the_review_its_own_day_again() {
        LocalDate first = TODAY.plusMonths(6);
        coming(ComingMoveKind.BETWEEN_POST_16, first);
        UUID move = records.of(begun.child().id()).get(0).id();

        moves.takenBack(begun.sen(), begun.reference(), move, NotMoving.STAYS);

        assertThat(begun.told().due().completeBy()).isEqualTo(OWN_DAY);
        assertThat(begun.told().due().transferOn()).isNull();
        assertThat(running(StatutoryPeriod.POST_16_MOVE)).isEmpty();
        assertThat(records.of(begun.child().id())).singleElement().satisfies(one -> {
            assertThat(one.takenBackOn()).isEqualTo(TODAY);
            assertThat(one.because()).isEqualTo(NotMoving.STAYS);
        });
        refused(
                "coming.taken.back.already",
                () -> moves.takenBack(begun.sen(), begun.reference(), move, NotMoving.MISTAKE));
        coming(ComingMoveKind.BETWEEN_POST_16, first);
        assertThat(running(StatutoryPeriod.POST_16_MOVE)).hasSize(1);
    }

    @Test
    void two_who_write_the_same_move_down_at_once_write_it_once() {
        LocalDate moves = TODAY.plusMonths(6);

        assertThat(together.second(
                        () -> coming(ComingMoveKind.BETWEEN_POST_16, moves),
                        () -> coming(ComingMoveKind.BETWEEN_POST_16, moves)))
                .isInstanceOf(Refusal.NotNow.class)
                .hasMessage("coming.known.already");

        assertThat(records.of(begun.child().id())).hasSize(1);
        assertThat(running(StatutoryPeriod.POST_16_MOVE)).hasSize(1);
    }

    @Test
    void a_move_that_is_far_leaves_this_years_review_where_it_is() {
        coming(ComingMoveKind.INTO_POST_16, TODAY.plusYears(2));

        assertThat(begun.told().due().completeBy()).isEqualTo(OWN_DAY);
        assertThat(begun.told().due().transferOn()).isNull();
        assertThat(published.stream(ReviewMoved.class)).isEmpty();
    }

    @Test
    void being_late_for_one_move_is_not_undone_by_another() {
        clock.moveTo(LocalDate.of(2026, 10, 1));
        coming(ComingMoveKind.INFANT_TO_JUNIOR, LocalDate.of(2027, 9, 1));
        clock.moveTo(LocalDate.of(2027, 3, 1));

        coming(ComingMoveKind.PRIMARY_TO_MIDDLE, LocalDate.of(2028, 9, 1));

        assertThat(begun.told().due().transferOn()).isEqualTo(LocalDate.of(2027, 2, 15));
        assertThat(running(StatutoryPeriod.PHASE_TRANSFER)).hasSize(1);
    }

    @Test
    void a_move_stands_in_the_audit_trail_with_its_kind_and_its_day() {
        coming(ComingMoveKind.BETWEEN_POST_16, TODAY.plusMonths(6));

        assertThat(jdbc.queryForList(
                        "select detail from audit_entry where chain = ? and detail like 'coming-move=%'",
                        String.class, Ids.bytes(begun.child().id())))
                .singleElement()
                .asString()
                .contains("BETWEEN_POST_16 on=" + TODAY.plusMonths(6));
    }

    @Test
    void days_that_cannot_be_and_people_who_do_not_decide_are_refused() {
        refused("coming.past", () -> coming(ComingMoveKind.INTO_SCHOOL, TODAY));
        refused(
                "coming.too.far",
                () -> coming(ComingMoveKind.INTO_SCHOOL, TODAY.plusYears(3).plusDays(1)));
        coming(ComingMoveKind.BETWEEN_POST_16, TODAY.plusMonths(7));
        refused("coming.known.already", () -> coming(ComingMoveKind.INTO_SCHOOL, TODAY.plusMonths(7)));
        Reader school = around.colleague(begun.child(), Role.SCHOOL);
        ComingMoveFacts.Said said =
                new ComingMoveFacts.Said(ComingMoveKind.INTO_SCHOOL, TODAY.plusMonths(8), KnownFrom.SETTING);
        assertThatThrownBy(() -> moves.coming(school, begun.reference(), said)).isInstanceOf(Refusal.NotAllowed.class);
        UUID move = records.of(begun.child().id()).get(0).id();
        AroundChild.Child other = around.child();
        assertThatThrownBy(() -> moves.takenBack(other.caseworker(), other.reference(), move, NotMoving.MISTAKE))
                .isInstanceOf(Refusal.NotFound.class);
    }

    private void coming(ComingMoveKind kind, LocalDate on) {
        moves.coming(begun.sen(), begun.reference(), new ComingMoveFacts.Said(kind, on, KnownFrom.FAMILY));
    }

    private List<ClockView> running(StatutoryPeriod kind) {
        return clocks.of(begun.child().id()).stream()
                .filter(one -> one.kind() == kind && one.running())
                .toList();
    }
}
