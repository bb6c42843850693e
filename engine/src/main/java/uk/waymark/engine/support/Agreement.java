package uk.waymark.engine.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Help as it is agreed with a family.
 *
 * @param text what help, from whom, in words that the family understands
 * @param reviewOn when somebody looks at it again
 * @param toldFamilyOn the day on which the family was told; null when they have still to be told
 * @param how how they were told, at most 20 characters
 */
public record Agreement(
        SupportKind kind,
        String text,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate toldFamilyOn,
        @Nullable String how) {

    /** Never the text. */
    @Override
    public String toString() {
        return "help agreed with a family (not shown)";
    }
}
