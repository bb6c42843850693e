package uk.waymark.web.waits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.waymark.engine.measures.AgencyWait;
import uk.waymark.engine.measures.StepWait;
import uk.waymark.engine.measures.Waits;
import uk.waymark.web.component.Table.Cell;

class WaitsPageTest {

    /** Step 1 is waited at for one day, step 45 for forty-five, each by two children. */
    private final List<StepWait> waits = IntStream.rangeClosed(1, 45)
            .mapToObj(n -> new StepWait(n % 2 == 0 ? "even" : "odd", "step-" + n, 2, n, n, null, 3, 0))
            .toList();

    /** At step 40, which takes forty days, two agencies have half of the children each, and a third one child. */
    private final List<AgencyWait> agencies = List.of(
            agency("Nursing", 12, new StepWait("even", "step-40", 1, 5, 6, 9, 6, 0)),
            agency("Psychology", 8, new StepWait("even", "step-40", 1, 90, 80, null, 6, 50)),
            agency("A school", 1, new StepWait("even", "step-40", 0, 0, 300, 300, 1, 100)));

    @Test
    void anAgencyThatTakesLongerThanAnyStepIsNamedAsTheLongestWait() {
        assertThat(page("even", 1).meaning())
                .isEqualTo(
                        "The longest typical wait where somebody waits now is for Psychology at \"step-40\": 1 waiting,"
                                + " the longest for 90 days.");
        assertThat(page("odd", 1).meaning()).contains("is at \"step-45\"");
    }

    @Test
    void agenciesAreComparedOnlyWhenEnoughHaveWaited() {
        List<List<Cell>> lines = page("even", 1).agencies().lines();
        assertThat(lines)
                .extracting(line -> line.get(0).text())
                .containsExactly("Psychology: step-40", "Nursing: step-40", "A school: step-40");
        assertThat(lines.get(0)).extracting(Cell::text).endsWith("80 days", "not yet reached", "50 in 100", "6");
        assertThat(lines.get(2))
                .extracting(Cell::text)
                .endsWith("too few to say", "too few to say", "too few to say", "1");
        assertThat(page("odd", 1).agencies().lines()).isEmpty();
    }

    private static AgencyWait agency(String name, int begun, StepWait wait) {
        return new AgencyWait(new UUID(0, begun), name, begun, wait);
    }

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
        assertThat(second.meaning()).contains("for Psychology at \"step-40\"");
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
        return WaitsPage.of(
                new Waits(waits, agencies),
                (journey, step) -> step,
                List.of(),
                new WaitsPage.Chosen(process, number, null));
    }

    private static List<String> steps(WaitsPage page) {
        return page.table().lines().stream().map(line -> line.get(0).text()).toList();
    }
}
