package uk.waymark.web.waits;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import uk.waymark.engine.measures.AgencyWait;
import uk.waymark.web.component.Table;
import uk.waymark.web.component.Table.Cell;

/** For which agency children wait, at the steps that are an agency's: the longest typical wait first. */
final class AgencyWaits {

    private static final int MOST = 20;
    private static final List<Cell> TOO_FEW = Collections.nCopies(3, Cell.of("too few to say"));

    /** Those of whom too little is known to compare them come last. */
    private static final Comparator<AgencyWait> LONGEST_FIRST = Comparator.comparing(AgencyWait::enough)
            .thenComparingInt(agency -> WaitWords.length(agency.part()))
            .reversed()
            .thenComparing(AgencyWait::agency);

    private AgencyWaits() {}

    /** Of all steps, the longest only: the page of each step has them all. */
    static Table table(List<AgencyWait> agencies, BinaryOperator<String> names) {
        return table(
                agencies.stream().sorted(LONGEST_FIRST).limit(MOST).toList(),
                agency -> agency.agency() + ": "
                        + names.apply(agency.part().process(), agency.part().step()));
    }

    /** Of one step. */
    static Table table(List<AgencyWait> agencies) {
        return table(agencies.stream().sorted(LONGEST_FIRST).toList(), AgencyWait::agency);
    }

    private static Table table(List<AgencyWait> sorted, Naming name) {
        return new Table(
                "Waiting times, agency by agency",
                true,
                WaitCells.headings("Agency"),
                sorted.stream().map(agency -> line(agency, name)).toList());
    }

    private static List<Cell> line(AgencyWait agency, Naming name) {
        return WaitCells.line(
                Cell.link(name.of(agency), href(agency)),
                agency.part(),
                agency.enough() ? WaitCells.figures(agency.part()) : TOO_FEW);
    }

    static String href(AgencyWait agency) {
        return WaitsPage.href(agency.part()) + "?agency=" + agency.agencyId();
    }

    /** What a line is called. */
    private interface Naming {
        String of(AgencyWait agency);
    }
}
