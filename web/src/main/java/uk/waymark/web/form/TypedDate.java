package uk.waymark.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date as it was typed into three boxes; kept as text, so that a wrong one can be shown again. */
public record TypedDate(
        @Nullable String day,
        @Nullable String month,
        @Nullable String year) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /** A date to show in the three boxes. */
    public static TypedDate of(LocalDate date) {
        return new TypedDate(
                String.valueOf(date.getDayOfMonth()),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getYear()));
    }

    /** The day that was typed; null when the boxes were left empty or hold no real one. */
    public static @Nullable LocalDate read(@Nullable TypedDate typed) {
        return typed == null ? null : typed.date().orElse(null);
    }

    /** Whether nothing was typed at all. */
    public boolean blank() {
        return isBlank(day) && isBlank(month) && isBlank(year);
    }

    /** Whether some box was filled and another left empty. */
    public boolean incomplete() {
        return !blank() && (isBlank(day) || isBlank(month) || isBlank(year));
    }

    /** The date, if what was typed is a real one between 1900 and 2200. */
    public Optional<LocalDate> date() {
        try {
            int typedYear = number(year);
            if (typedYear < FIRST_YEAR || typedYear > LAST_YEAR) {
                return Optional.empty();
            }
            return Optional.of(LocalDate.of(typedYear, number(month), number(day)));
        } catch (NumberFormatException | DateTimeException notReal) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String typed) {
        return Integer.parseInt(typed == null ? "" : typed.strip());
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
