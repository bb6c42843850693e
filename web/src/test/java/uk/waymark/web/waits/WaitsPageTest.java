package uk.waymark.web.waits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.waymark.engine.measures.StepWait;

class WaitsPageTest {

    /** Step 1 is waited at for one day, step 45 for forty-five, each by two children. */
    private final List<StepWait> waits = IntStream.rangeClosed(1, 45)
            .mapToObj(n -> new StepWait(n % 2 == 0 ? "even" : "odd", "step-" + n, 2, n, n, null, 3, 0))
            .toList();

    @Test
    void theLongestWaitsComeFirstAndAPageHoldsTwenty() {
        assertThat(steps(page("", 1)))
                .hasSize(20)
                .startsWith("step-45", "step-44")
                .endsWith("step-26");
        assertThat(steps(page("", 3))).containsExactly("step-5", "step-4", "step-3", "step-2", "step-1");
    }

    @Test
    void theFiguresAboveCountAllPages() {
        WaitsPage second = page("", 2);
        assertThat(second.steps()).isEqualTo(45);
        assertThat(second.open()).isEqualTo(90);
        assertThat(second.overThirty()).isEqualTo(15);
        assertThat(second.meaning()).contains("step-45");
    }

    @Test
    void aPageBeyondTheLastIsTheLastAndBelowTheFirstTheFirst() {
        assertThat(page("", 99).pages().current()).isEqualTo(3);
        assertThat(page("", -4).pages().current()).isEqualTo(1);
    }

    @Test
    void theNextPageKeepsTheChosenJourney() {
        WaitsPage odd = page("odd", 2);
        assertThat(odd.steps()).isEqualTo(23);
        assertThat(steps(odd)).containsExactly("step-5", "step-3", "step-1");
        assertThat(odd.pages().href(1)).isEqualTo("/waits?process=odd&page=1");
    }

    @Test
    void whereNobodyWaitsThereIsOnePageWithoutAFigure() {
        WaitsPage nobody = page("elsewhere", 1);
        assertThat(nobody.figure()).isNull();
        assertThat(nobody.pages().last()).isEqualTo(1);
    }

    private WaitsPage page(String process, int number) {
        return WaitsPage.of(waits, (journey, step) -> step, List.of(), new WaitsPage.Chosen(process, number, null));
    }

    private static List<String> steps(WaitsPage page) {
        return page.table().lines().stream().map(line -> line.get(0).text()).toList();
    }
}
