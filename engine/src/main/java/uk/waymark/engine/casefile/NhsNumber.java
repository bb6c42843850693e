package uk.waymark.engine.casefile;

import java.util.Optional;

/**
 * An NHS number: ten digits, the last of which checks the others (weights 10 to 2, modulo 11; a remainder that would
 * give 10 is never issued). Source: NHS Data Dictionary, NHS NUMBER.
 */
public record NhsNumber(String digits) {

    /** Reads a typed number, spaces and hyphens allowed; empty when the length or the check digit is wrong. */
    public static Optional<NhsNumber> read(String typed) {
        String digits = typed.replaceAll("[\\s-]", "");
        return digits.matches("\\d{10}") && checks(digits) ? Optional.of(new NhsNumber(digits)) : Optional.empty();
    }

    private static boolean checks(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        int check = (11 - sum % 11) % 11;
        return check == digits.charAt(9) - '0';
    }

    /** The number in the usual groups of 3, 3 and 4. */
    public String grouped() {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }

    /** Never the number itself, so that it cannot slip into a log. */
    @Override
    public String toString() {
        return "NHS number (not shown)";
    }
}
