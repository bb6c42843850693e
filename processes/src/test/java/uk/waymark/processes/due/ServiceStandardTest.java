package uk.waymark.processes.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.waymark.rules.statute.WorkingDays;

class ServiceStandardTest {

    private static final LocalDate THURSDAY_BEFORE_EASTER = LocalDate.of(2026, 4, 2);
    private static final WorkingDays EASTER =
            new WorkingDays(Set.of(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 6)));

    @Test
    void working_days_leave_out_weekends_and_bank_holidays() {
        assertThat(ServiceStandard.ARRANGE_COVER.after(THURSDAY_BEFORE_EASTER, EASTER))
                .isEqualTo(LocalDate.of(2026, 4, 7));
    }

    @Test
    void calendar_days_count_every_day() {
        assertThat(ServiceStandard.SUPPORT_WHILE_WAITING.after(THURSDAY_BEFORE_EASTER, EASTER))
                .isEqualTo(LocalDate.of(2026, 4, 16));
    }
}
