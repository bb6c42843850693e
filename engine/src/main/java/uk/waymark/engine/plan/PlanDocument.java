package uk.waymark.engine.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.engine.access.DataClass;
import uk.waymark.rules.statute.PhaseTransfer.Move;

/** One version of a plan, opened for reading: its sections with each need, its outcomes and its provision. */
public record PlanDocument(PlanHeader header, List<PlanText> lines) {

    public PlanDocument {
        lines = List.copyOf(lines);
    }

    /** The lines of one section, in their order. */
    public List<PlanText> in(PlanSection section) {
        return lines.stream().filter(line -> line.section() == section).toList();
    }

    /** The needs of sections B, C and D. */
    public List<PlanText> needs() {
        return lines.stream()
                .filter(line -> line.section().kind() == PlanSection.Kind.NEED)
                .toList();
    }

    /** What is aimed for, for this need. */
    public List<PlanText> outcomes(PlanText need) {
        return of(need, PlanSection.Kind.OUTCOME);
    }

    /** What is provided for this need. */
    public List<PlanText> provision(PlanText need) {
        return of(need, PlanSection.Kind.PROVISION);
    }

    private List<PlanText> of(PlanText need, PlanSection.Kind kind) {
        return lines.stream()
                .filter(line -> line.section().kind() == kind
                        && need.origin().equals(line.line().need()))
                .toList();
    }

    /** The text of a section that is one text; empty when nothing was written. */
    public String text(PlanSection section) {
        return in(section).stream().map(PlanText::text).findFirst().orElse("");
    }

    /** Whether section I says where the child goes on this day, by name or by kind. */
    public boolean saysWhere(LocalDate on) {
        return in(PlanSection.I).stream().anyMatch(line -> !line.placing().comesAfter(on));
    }

    /** Whether section I names, by its name, the setting on this day or the one to come. */
    boolean names(LocalDate on, boolean toCome) {
        return in(PlanSection.I).stream()
                .map(PlanText::placing)
                .anyMatch(placing -> !placing.kindOnly() && placing.comesAfter(on) == toCome);
    }

    /** Whether section I says where the child goes after this move. */
    public boolean names(Move move) {
        return in(PlanSection.I).stream()
                .map(line -> line.placing().from())
                .anyMatch(from -> from != null
                        && !from.isBefore(move.lateFrom())
                        && from.isBefore(move.lateFrom().plusYears(1)));
    }

    /** A line by what stays the same from version to version. */
    public Optional<PlanText> line(UUID origin) {
        return lines.stream().filter(line -> line.origin().equals(origin)).findFirst();
    }

    /** The same version with only what belongs to these kinds of information. */
    public PlanDocument seenThrough(Set<DataClass> classes) {
        return new PlanDocument(
                header,
                lines.stream().filter(line -> classes.contains(classOf(line))).toList());
    }

    private DataClass classOf(PlanText line) {
        UUID need = line.line().need();
        return line.section() == PlanSection.E && need != null
                ? line(need).map(found -> found.section().dataClass()).orElse(DataClass.EDUCATION)
                : line.section().dataClass();
    }
}
