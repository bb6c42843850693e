package uk.waymark.web.contacts;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opening hours as a family reads them. */
public final class HoursWords {

    private static final Pattern ALWAYS = Pattern.compile("always|24/7|24 hours", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("\\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\b", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> DAYS = Map.of(
            "mon", "Monday",
            "tue", "Tuesday",
            "wed", "Wednesday",
            "thu", "Thursday",
            "fri", "Friday",
            "sat", "Saturday",
            "sun", "Sunday");

    private HoursWords() {}

    /** "Day and night, every day", or "Monday to Friday 08:00 to 18:00; Saturday and Sunday 18:00 to 08:00". */
    public static String of(String hours) {
        String text = hours.strip();
        if (ALWAYS.matcher(text).matches()) {
            return "Day and night, every day";
        }
        Matcher day = DAY.matcher(text);
        String named =
                day.replaceAll(found -> DAYS.getOrDefault(found.group().toLowerCase(Locale.ROOT), found.group()));
        return named.replaceAll("\\s*-\\s*", " to ").replaceAll("\\s*,\\s*", " and ");
    }
}
