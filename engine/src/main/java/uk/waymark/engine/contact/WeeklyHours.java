package uk.waymark.engine.contact;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.waymark.engine.clock.Today;

/**
 * When somebody answers, week by week, in England's time: "always", or parts such as
 * {@code Mon-Fri 08:00-18:00; Sat,Sun 18:00-08:00}; a part that ends before it begins runs into the next day.
 */
public final class WeeklyHours {

    /** The hours of a whole week. */
    public static final int WHOLE_WEEK = 168;

    private static final int DAY = 24 * 60;
    private static final int WEEK = 7 * DAY;
    private static final Pattern ALWAYS = Pattern.compile("always|24/7|24 hours", Pattern.CASE_INSENSITIVE);
    private static final Pattern PART =
            Pattern.compile("(.+?)\\s+([0-2]?\\d):([0-5]\\d)\\s*-\\s*([0-2]?\\d):([0-5]\\d)");

    private final String text;
    private final BitSet minutes;

    private WeeklyHours(String text, BitSet minutes) {
        this.text = text;
        this.minutes = minutes;
    }

    /** Somebody answers at every minute of the week. */
    public static WeeklyHours always() {
        BitSet all = new BitSet(WEEK);
        all.set(0, WEEK);
        return new WeeklyHours("always", all);
    }

    /** Reads what somebody typed; empty when it cannot be understood. */
    public static Optional<WeeklyHours> read(String typed) {
        String text = typed.strip();
        if (ALWAYS.matcher(text).matches()) {
            return Optional.of(always());
        }
        BitSet minutes = new BitSet(WEEK);
        for (String part : text.split(";")) {
            if (!add(part.strip(), minutes)) {
                return Optional.empty();
            }
        }
        return Optional.of(new WeeklyHours(text, minutes));
    }

    private static boolean add(String part, BitSet minutes) {
        Matcher matcher = PART.matcher(part);
        if (!matcher.matches()) {
            return false;
        }
        int from = minute(matcher.group(2), matcher.group(3));
        int to = minute(matcher.group(4), matcher.group(5));
        Optional<BitSet> days = days(matcher.group(1));
        if (from >= DAY || to > DAY || from == to || days.isEmpty()) {
            return false;
        }
        int length = to > from ? to - from : to + DAY - from;
        days.get().stream().forEach(day -> {
            for (int i = 0; i < length; i++) {
                minutes.set((day * DAY + from + i) % WEEK);
            }
        });
        return true;
    }

    private static int minute(String hours, String minutes) {
        return Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
    }

    private static Optional<BitSet> days(String text) {
        BitSet days = new BitSet(7);
        if (text.equalsIgnoreCase("daily") || text.equalsIgnoreCase("every day")) {
            days.set(0, 7);
            return Optional.of(days);
        }
        for (String part : text.split(",")) {
            String[] ends = part.strip().split("-", -1);
            Optional<Integer> first = day(ends[0]);
            Optional<Integer> last = day(ends[ends.length - 1]);
            if (ends.length > 2 || first.isEmpty() || last.isEmpty()) {
                return Optional.empty();
            }
            for (int day = first.get(); day != last.get(); day = (day + 1) % 7) {
                days.set(day);
            }
            days.set(last.get());
        }
        return Optional.of(days);
    }

    private static Optional<Integer> day(String word) {
        String start = word.strip().toUpperCase(Locale.UK);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (start.length() >= 3 && day.name().startsWith(start)) {
                return Optional.of(day.getValue() - 1);
            }
        }
        return Optional.empty();
    }

    /** Whole hours of the week in which somebody answers, 0 to 168, rounded down. */
    public int hoursPerWeek() {
        return minutes.cardinality() / 60;
    }

    /** Whole hours of the week in which at least one of these answers, 0 to 168, rounded down. */
    public static int hoursPerWeek(Collection<WeeklyHours> together) {
        BitSet any = new BitSet(WEEK);
        together.forEach(hours -> any.or(hours.minutes));
        return any.cardinality() / 60;
    }

    /** Whether somebody answers at this moment. */
    public boolean isOpenAt(ZonedDateTime moment) {
        ZonedDateTime local = moment.withZoneSameInstant(Today.ENGLAND);
        LocalTime time = local.toLocalTime();
        return minutes.get((local.getDayOfWeek().getValue() - 1) * DAY + time.getHour() * 60 + time.getMinute());
    }

    /** The hours as they were typed. */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeeklyHours hours && minutes.equals(hours.minutes);
    }

    @Override
    public int hashCode() {
        return minutes.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
