package uk.waymark.engine.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.rules.foundations.CarePhase;

class CaseWeightTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({"0,3", "28,3", "29,1", "-1,1"})
    void leaving_hospital_within_28_days_weighs_three(int days, int weight) {
        assertThat(CaseWeight.of(CarePhase.STABLE, TODAY.plusDays(days), null, false, TODAY))
                .isEqualTo(weight);
    }

    @ParameterizedTest
    @CsvSource({"0,2", "183,2", "184,1", "-1,1"})
    void a_move_to_adult_services_within_six_months_weighs_two(int days, int weight) {
        assertThat(CaseWeight.of(CarePhase.STABLE, null, TODAY.plusDays(days), false, TODAY))
                .isEqualTo(weight);
    }

    @Test
    void an_assessment_weighs_two_and_steady_care_one() {
        assertThat(CaseWeight.of(CarePhase.NOT_KNOWN, null, null, true, TODAY)).isEqualTo(2);
        assertThat(CaseWeight.of(CarePhase.NOT_KNOWN, null, null, false, TODAY)).isEqualTo(1);
    }

    @Test
    void the_end_of_life_weighs_four_whatever_else_is_near() {
        assertThat(CaseWeight.of(CarePhase.END_OF_LIFE, TODAY, TODAY, true, TODAY))
                .isEqualTo(4);
    }
}
