package uk.waymark.web.waits;

import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.measures.AgencyWait;
import uk.waymark.engine.measures.StepWait;
import uk.waymark.web.words.Days;

/**
 * The place where the typical wait is longest and somebody waits now: a step, or an agency at a step.
 *
 * @param agency null for a step as a whole
 */
record LongestWait(StepWait step, @Nullable String agency) {

    /** In one sentence. */
    static String of(List<StepWait> steps, List<AgencyWait> agencies, BinaryOperator<String> names) {
        return Stream.concat(
                        agencies.stream()
                                .filter(AgencyWait::enough)
                                .map(agency -> new LongestWait(agency.part(), agency.agency())),
                        steps.stream().map(wait -> new LongestWait(wait, null)))
                .filter(place -> place.step().open() > 0)
                .sorted(Comparator.comparingInt((LongestWait place) -> WaitWords.length(place.step()))
                        .reversed())
                .findFirst()
                .map(place -> place.said(names))
                .orElse("Nobody waits at any step just now.");
    }

    private String said(BinaryOperator<String> names) {
        return "The longest typical wait where somebody waits now is " + (agency == null ? "" : "for " + agency + " ")
                + "at \"" + names.apply(step.process(), step.step()) + "\": " + WaitWords.open(step.open())
                + ", the longest for " + Days.count(step.longestOpenDays()) + ".";
    }
}
