package uk.waymark.engine.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.testing.Refused.refused;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.DataClass;

class PermissionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Answer MOTHER = new Answer("Mother", Competence.PARENTAL_RESPONSIBILITY, DAY.plusYears(1));

    private final Permission permission =
            new Permission(new UUID(0, 1), new UUID(0, 2), DataClass.HEALTH, DAY.minusDays(7));

    @Test
    void what_was_asked_is_not_yet_given() {
        assertThat(permission.state()).isEqualTo(PermissionState.ASKED);
    }

    @Test
    void a_yes_keeps_its_last_day_and_a_withdrawal_drops_it() {
        permission.answer(PermissionState.GIVEN, MOTHER, DAY);
        assertThat(permission.expiresOn()).isEqualTo(DAY.plusYears(1));
        permission.answer(PermissionState.WITHDRAWN, MOTHER, DAY);
        assertThat(permission.expiresOn()).isNull();
        assertThat(permission.state()).isEqualTo(PermissionState.WITHDRAWN);
    }

    @Test
    void only_what_was_given_can_be_withdrawn() {
        refused("permission.wrong.state", () -> permission.answer(PermissionState.WITHDRAWN, MOTHER, DAY));
    }

    @Test
    void a_family_may_change_its_mind_both_ways() {
        permission.answer(PermissionState.REFUSED, MOTHER, DAY);
        permission.answer(PermissionState.GIVEN, MOTHER, DAY);
        permission.answer(PermissionState.WITHDRAWN, MOTHER, DAY);
        permission.askAgain(DAY);
        assertThat(permission.state()).isEqualTo(PermissionState.ASKED);
        assertThat(permission.answeredOn()).isNull();
    }

    @Test
    void nobody_asks_again_for_what_is_given() {
        permission.answer(PermissionState.GIVEN, MOTHER, DAY);
        assertThatThrownBy(() -> permission.askAgain(DAY)).isInstanceOf(Refusal.NotNow.class);
    }
}
