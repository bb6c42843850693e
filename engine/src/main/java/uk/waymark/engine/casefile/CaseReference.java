package uk.waymark.engine.casefile;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The opaque reference of one child's file, such as {@code WM-7F4K-3X}: random, without vowels or look-alikes, so that
 * it says nothing, can be read out by telephone and may stand in an address.
 */
public record CaseReference(String text) {

    private static final String ALPHABET = "BCFHJKMNPRTVWXY34679";
    private static final Pattern SHAPE = Pattern.compile("WM-[" + ALPHABET + "]{4}-[" + ALPHABET + "]{2}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new random reference, one of 64 million; a collision is refused by the database and tried again. */
    public static CaseReference random() {
        StringBuilder text = new StringBuilder("WM-");
        for (int i = 0; i < 6; i++) {
            if (i == 4) {
                text.append('-');
            }
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new CaseReference(text.toString());
    }

    /** Reads what somebody typed or heard; empty when it cannot be a reference. */
    public static Optional<CaseReference> read(String typed) {
        String text = typed.strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(text).matches() ? Optional.of(new CaseReference(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
