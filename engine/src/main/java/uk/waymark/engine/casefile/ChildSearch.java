package uk.waymark.engine.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for; every part that is given has to fit.
 *
 * @param words part of a name (given, family or known-as), an NHS number, or a reference
 * @param bornOn the birth date
 * @param status only files that stand so
 * @param mine only children in whose team the reader is
 */
public record ChildSearch(
        @Nullable String words,
        @Nullable LocalDate bornOn,
        @Nullable ChildStatus status,
        boolean mine) {

    /** Everybody whom the reader may see. */
    public static ChildSearch everybody() {
        return new ChildSearch(null, null, null, false);
    }

    /** The children in whose team the reader is. */
    public static ChildSearch ofMine() {
        return new ChildSearch(null, null, null, true);
    }

    /** Never the words, so that they cannot slip into a log. */
    @Override
    public String toString() {
        return "a search (not shown)";
    }
}
