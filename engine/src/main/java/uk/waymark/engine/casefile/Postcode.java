package uk.waymark.engine.casefile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A postcode in its usual form, upper case and with one space, for example {@code NS1 4AB}. */
public record Postcode(String text) {

    private static final Pattern SHAPE = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})");

    /** Reads a typed postcode, with or without its space; empty when it cannot be a whole UK postcode. */
    public static Optional<Postcode> read(String typed) {
        Matcher parts = SHAPE.matcher(typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
        return parts.matches() ? Optional.of(new Postcode(parts.group(1) + " " + parts.group(2))) : Optional.empty();
    }

    /** Never where somebody lives. */
    @Override
    public String toString() {
        return "a postcode (not shown)";
    }
}
