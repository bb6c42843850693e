package uk.waymark.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a new edition says differently from the one before. */
class PlanChangeTest {

    private static final UUID ORIGIN = new UUID(0, 1);

    @Test
    void a_setting_from_before_names_and_kinds_were_kept_is_the_same_when_it_is_named_again() {
        PlanText before = text(NewLine.of(PlanSection.I, null, "Hill School"));

        assertThat(before.saysTheSameAs(text(NewLine.setting("Hill School", Placing.NAMED_NOW))))
                .isTrue();
        assertThat(before.saysTheSameAs(text(NewLine.setting("Hill School", new Placing(true, null)))))
                .isFalse();
        assertThat(before.saysTheSameAs(
                        text(NewLine.setting("Hill School", new Placing(false, LocalDate.of(2026, 9, 1))))))
                .isFalse();
    }

    private static PlanText text(NewLine line) {
        return new PlanText(ORIGIN, 0, line, 0);
    }
}
