package uk.waymark.rules.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
        assertThat(PhaseTransfer.nextAfter(born, day)).contains(new PhaseTransfer.Move(kind, before));
    }

    @ParameterizedTest
    @CsvSource({"2011-01-10,2027-03-31", "2003-05-01,2026-11-21"})
    void after_school_no_usual_move_is_left(LocalDate born, LocalDate day) {
        assertThat(PhaseTransfer.nextAfter(born, day)).isEmpty();
    }
}
