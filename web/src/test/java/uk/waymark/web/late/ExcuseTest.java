package uk.waymark.web.late;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.waymark.engine.clock.ExceptionClaim;
import uk.waymark.engine.clock.LateGround;
import uk.waymark.web.form.TypedDate;

class ExcuseTest {

    private static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);
    private static final LateGround GROUND = LateGround.ABSENT_FROM_AREA;

    @Test
    void without_a_ground_nothing_is_missing_and_nothing_claimed() {
        Excuse none = new Excuse(null, "in Leeds", TypedDate.of(BEGAN), null);

        assertThat(none.missing()).isEmpty();
        assertThat(none.claim(null)).isNull();
    }

    @Test
    void a_ground_needs_its_evidence_and_the_day_from_which_it_held() {
        assertThat(new Excuse(GROUND, " ", new TypedDate("", "", ""), null).missing())
                .isEqualTo(Map.of("evidence", "late.evidence.missing", "from", "late.from.missing"));
        assertThat(new Excuse(GROUND, "in Leeds", null, null).claim(null)).isNull();
    }

    @Test
    void while_it_goes_on_the_last_day_stays_open() {
        Excuse whole = new Excuse(GROUND, " in Leeds ", TypedDate.of(BEGAN), null);

        assertThat(whole.missing()).isEmpty();
        assertThat(whole.claim(TypedDate.of(BEGAN.plusDays(1))))
                .isEqualTo(new ExceptionClaim(GROUND, "in Leeds", BEGAN, null, BEGAN.plusDays(1)));
    }
}
