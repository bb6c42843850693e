package uk.waymark.engine.casefile;

import java.util.Locale;
import java.util.Optional;

/**
 * A unique pupil number: a check letter and twelve digits; a temporary one ends in a letter. The letter is the sum of
 * each digit times its position (2 to 13), modulo 23, in an alphabet without I, O and S. Source: DfE, Unique pupil
 * numbers.
 */
public record Upn(String text) {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    /** Reads a typed number; empty when its shape or its check letter is wrong. */
    public static Optional<Upn> read(String typed) {
        String text = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return text.matches("[A-Z]\\d{11}[0-9A-Z]") && checks(text) ? Optional.of(new Upn(text)) : Optional.empty();
    }

    private static boolean checks(String text) {
        int sum = 0;
        for (int position = 2; position <= 13; position++) {
            int value = value(text.charAt(position - 1));
            if (value < 0) {
                return false;
            }
            sum += value * position;
        }
        return LETTERS.charAt(sum % 23) == text.charAt(0);
    }

    private static int value(char character) {
        return Character.isDigit(character) ? character - '0' : LETTERS.indexOf(character);
    }

    /** Never the number itself, so that it cannot slip into a log. */
    @Override
    public String toString() {
        return "UPN (not shown)";
    }
}
