package uk.waymark.engine.plan;

import java.util.Objects;
import java.util.UUID;

/**
 * A line of a plan, opened for a page.
 *
 * @param origin what stays the same from version to version
 * @param place its number among the lines of its section or of its need, from 1
 * @param version the edition of this line
 */
public record PlanText(UUID origin, int place, NewLine line, int version) {

    public PlanSection section() {
        return line.section();
    }

    public String text() {
        return line.text();
    }

    /** What a line of section I says beside its words. */
    public Placing placing() {
        return Objects.requireNonNullElse(line.placing(), Placing.NAMED_NOW);
    }

    /** Whether what it says has changed. */
    boolean saysTheSameAs(PlanText other) {
        return line.equals(other.line);
    }
}
