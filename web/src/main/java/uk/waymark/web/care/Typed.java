package uk.waymark.web.care;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.waymark.web.form.TypedDate;

/** Days and words between a form and the engine. */
public final class Typed {

    private Typed() {}

    /** A day to show in a form; null when there is none. */
    public static @Nullable TypedDate shown(@Nullable LocalDate day) {
        return day == null ? null : TypedDate.of(day);
    }

    /** Words without blanks around them, empty when there are none. */
    public static String words(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
