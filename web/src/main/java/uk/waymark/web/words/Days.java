package uk.waymark.web.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.clock.Today;
import uk.waymark.web.component.Tag;

/** Dates and times as they are read on pages, always in England's time. */
public final class Days {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final int WEEK = 7;

    private Days() {}

    /** "Saturday 21 November 2026". */
    public static String full(LocalDate day) {
        return LONG.format(day);
    }

    /** "21 November 2026". */
    public static String plain(LocalDate day) {
        return SHORT.format(day);
    }

    /** "21 November 2026", or these words when there is no date. */
    public static String plain(@Nullable LocalDate day, String otherwise) {
        return day == null ? otherwise : plain(day);
    }

    /** "21 November 2026 at 10:42". */
    public static String moment(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, Today.ENGLAND);
        return SHORT.format(local) + " at " + TIME.format(local);
    }

    /** "today", "tomorrow", "in 5 days", "yesterday", "5 days ago". */
    public static String from(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return "today";
        }
        if (Math.abs(days) == 1) {
            return days > 0 ? "tomorrow" : "yesterday";
        }
        return days > 0 ? "in " + days + " days" : -days + " days ago";
    }

    /** "1 day", "5 days". */
    public static String count(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    /** "Due 24 November 2026", or "Overdue by 3 days". */
    public static String due(LocalDate day, LocalDate today) {
        long late = ChronoUnit.DAYS.between(day, today);
        if (late > 0) {
            return "Overdue by " + count(late);
        }
        return late == 0 ? "Due today" : "Due " + plain(day);
    }

    /** A status when a date needs attention: overdue, or due within a week; none when there is time. */
    public static @Nullable Tag dueTag(@Nullable LocalDate day, LocalDate today) {
        if (day == null || day.isAfter(today.plusDays(WEEK))) {
            return null;
        }
        return day.isBefore(today) ? Tag.overdue(due(day, today)) : Tag.soon(due(day, today));
    }
}
