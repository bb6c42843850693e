package uk.waymark.web.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;
import uk.waymark.web.Walk;

@RunningPages
class TodayIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TestArea area;

    @Test
    void somebody_without_a_task_is_told_what_will_appear() {
        String page = Walk.as("operator", port).get("/today").body();

        assertThat(page)
                .contains("Saturday 21 November 2026", "No task waits for you.", "it appears here with its date");
    }

    @Test
    void a_caseworker_sees_whose_turn_it_is_what_is_late_first() {
        area.child("Late", "Riser", LocalDate.of(2014, 1, 2), LocalDate.of(2026, 9, 1));
        area.child("Fresh", "Start", LocalDate.of(2014, 1, 2), LocalDate.of(2026, 11, 20));
        area.work();

        String page = Walk.as("caseworker", port).get("/today").body();

        assertThat(page).contains("Do these first", "Overdue by", "href=\"/tasks/", "for an SEN caseworker");
        assertThat(page).contains("Late: ");
        assertThat(page.indexOf("Late: ")).isLessThan(place(page, "Fresh: "));
    }

    /** Where it stands; what is not on the first page comes after everything that is. */
    private static int place(String page, String words) {
        return page.contains(words) ? page.indexOf(words) : page.length();
    }
}
