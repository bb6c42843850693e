package uk.waymark.web.waits;

import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.measures.AgencyWait;
import uk.waymark.engine.measures.StepWait;
import uk.waymark.engine.measures.Waits;
import uk.waymark.processes.map.JourneyMap;
import uk.waymark.web.component.Bar;
import uk.waymark.web.component.Choice;
import uk.waymark.web.component.Figure;
import uk.waymark.web.component.Pages;
import uk.waymark.web.component.Table;
import uk.waymark.web.component.Table.Cell;
import uk.waymark.web.journey.drawing.ProcessDrawing;

/**
 * Where children wait, as one page.
 *
 * @param open steps that are open now
 * @param steps steps at which somebody waits or has waited in the last twelve months
 * @param meaning one sentence of what the figures say
 * @param figure the steps of this page, the longest first
 * @param agencies the agencies for which children wait longest, at the steps that several agencies do
 * @param map the chosen journey as its diagram, with who waits at each step; null for all journeys together
 */
public record WaitsPage(
        String process,
        List<Choice> processes,
        int open,
        int steps,
        int overThirty,
        String meaning,
        @Nullable Figure figure,
        @Nullable ProcessDrawing map,
        Table table,
        Table agencies,
        Pages pages) {

    private static final int SIZE = 20;
    private static final int LONG = 30;

    /**
     * What the reader chose to see.
     *
     * @param process the journey; empty for all of them
     * @param page from 1; beyond the last is the last
     * @param diagram the journey's own; null for all of them
     */
    record Chosen(String process, int page, @Nullable JourneyMap diagram) {

        boolean has(StepWait wait) {
            return process.isEmpty() || process.equals(wait.process());
        }

        Pages pages(int steps) {
            int last = Math.max(1, (steps + SIZE - 1) / SIZE);
            String address = process.isEmpty() ? "/waits?page=" : "/waits?process=" + process + "&page=";
            return new Pages(Math.min(Math.max(1, page), last), last, address);
        }
    }

    static WaitsPage of(Waits waits, BinaryOperator<String> names, List<Choice> processes, Chosen chosen) {
        List<StepWait> all = waits.steps().stream()
                .filter(chosen::has)
                .sorted(Comparator.comparingInt(WaitWords::length).reversed())
                .toList();
        List<AgencyWait> agencies = waits.agencies().stream()
                .filter(agency -> chosen.has(agency.part()))
                .toList();
        Pages pages = chosen.pages(all.size());
        List<StepWait> here =
                all.stream().skip((pages.current() - 1L) * SIZE).limit(SIZE).toList();
        return new WaitsPage(
                chosen.process(),
                processes,
                all.stream().mapToInt(StepWait::open).sum(),
                all.size(),
                (int) all.stream()
                        .filter(wait -> wait.open() > 0 && wait.longestOpenDays() > LONG)
                        .count(),
                LongestWait.of(all, agencies, names),
                here.isEmpty() ? null : figure(here, names),
                chosen.diagram() == null ? null : WaitingMap.of(chosen.diagram(), all),
                table(here, names),
                AgencyWaits.table(agencies, names),
                pages);
    }

    private static Figure figure(List<StepWait> shown, BinaryOperator<String> names) {
        List<Bar> bars = shown.stream()
                .map(wait -> new Bar(
                        names.apply(wait.process(), wait.step()),
                        WaitWords.length(wait),
                        WaitWords.days(wait.medianDays()) + ", " + WaitWords.open(wait.open()),
                        href(wait)))
                .toList();
        return new Figure(
                "How long each step takes",
                "Each bar is the time by which half of the waits are over, counting those that still go on. Where that is"
                        + " not yet reached, the bar is the longest wait so far.",
                "Step",
                "Half are over by, and who waits now",
                bars);
    }

    private static Table table(List<StepWait> shown, BinaryOperator<String> names) {
        return new Table(
                "Waiting times, step by step",
                true,
                WaitCells.headings("Step"),
                shown.stream().map(wait -> line(wait, names)).toList());
    }

    private static List<Cell> line(StepWait wait, BinaryOperator<String> names) {
        return WaitCells.line(
                Cell.link(names.apply(wait.process(), wait.step()), href(wait)), wait, WaitCells.figures(wait));
    }

    static String href(StepWait wait) {
        return "/waits/" + wait.process() + "/" + wait.step();
    }
}
