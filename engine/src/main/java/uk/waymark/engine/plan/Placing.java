package uk.waymark.engine.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a line of section I says beside its words. Source: Children and Families Act 2014, sections 39 and 40; SEND
 * Regulations 2014, regulations 12(1)(i) and 18.
 *
 * @param kindOnly whether only a kind of setting is named, which nobody can be asked to acknowledge
 * @param from the first day there, for the setting after a move; null for the one now
 */
public record Placing(boolean kindOnly, @Nullable LocalDate from) {

    /** A school, college or other setting that is named for now; also what was written before this was kept. */
    public static final Placing NAMED_NOW = new Placing(false, null);

    /** Whether it is, on this day, the setting to come. */
    public boolean comesAfter(LocalDate day) {
        return from != null && from.isAfter(day);
    }
}
