package uk.waymark.rules.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseTransferTest {

    @ParameterizedTest
    @CsvSource({
        "2022-09-01,2026-11-21,BETWEEN_SCHOOLS,2027-02-15",
        "2022-08-31,2026-11-21,BETWEEN_SCHOOLS,2033-02-15",
        "2015-10-15,2026-11-21,BETWEEN_SCHOOLS,2027-02-15",
        "2015-10-15,2027-02-15,INTO_POST_16,2032-03-31",
        "2011-01-10,2027-03-30,INTO_POST_16,2027-03-31"
    })
    void the_next_move_follows_the_school_year_of_birth(
            LocalDate born, LocalDate day, PhaseTransfer kind, LocalDate before) {
        assertThat(nextAfter(born, day))
                .contains(new PhaseTransfer.Move(kind, before, LocalDate.of(before.getYear(), 9, 1)));
    }

    @ParameterizedTest
    @CsvSource({"2011-01-10,2027-03-31", "2003-05-01,2026-11-21"})
    void after_school_no_usual_move_is_left(LocalDate born, LocalDate day) {
        assertThat(nextAfter(born, day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BETWEEN_SCHOOLS,2027-09-01,2027-02-15,PHASE_TRANSFER,2027-02-15",
        "BETWEEN_SCHOOLS,2027-01-11,2027-01-11,PHASE_TRANSFER,2027-01-11",
        "INTO_POST_16,2027-09-06,2027-03-31,PHASE_TRANSFER,2027-03-31",
        "BETWEEN_POST_16,2027-07-31,2027-03-01,POST_16_MOVE,2027-07-31",
        "BETWEEN_POST_16,2027-09-01,2027-04-02,POST_16_MOVE,2027-09-01"
    })
    void each_kind_of_move_has_its_own_day_from_which_the_plan_is_late(
            PhaseTransfer kind, LocalDate day, LocalDate lateFrom, StatutoryPeriod period, LocalDate countedFrom) {
        PhaseTransfer.Move move = kind.on(day);

        assertThat(move).isEqualTo(new PhaseTransfer.Move(kind, lateFrom, day));
        assertThat(kind.period()).isEqualTo(period);
        assertThat(move.countedFrom()).isEqualTo(countedFrom);
    }

    private static Optional<PhaseTransfer.Move> nextAfter(LocalDate born, LocalDate day) {
        return PhaseTransfer.atUsualAges(born).stream()
                .filter(move -> move.lateFrom().isAfter(day))
                .findFirst();
    }
}
