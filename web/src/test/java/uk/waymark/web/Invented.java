package uk.waymark.web;

import java.time.LocalDate;
import java.util.Random;

/**
 * A child whom nobody could take for another: names and a birth date of their own. All are six to eight years old:
 * under five a plan is reviewed more often and before a change of school sooner, so a test that needs such a child says
 * its age.
 */
public record Invented(String given, String family, LocalDate born) {

    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";

    private static final int SIX_YEARS = 2200;
    private static final int NINE_YEARS = 3280;

    /** The same children in every run: what fails once fails again. */
    private static final Random DICE = new Random(20261121L);

    public static Invented child() {
        int days = DICE.nextInt(SIX_YEARS, NINE_YEARS);
        return new Invented(word(), word(), PagesApplication.TODAY.minusDays(days));
    }

    private static String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            word.append(CONSONANTS.charAt(DICE.nextInt(CONSONANTS.length())));
            word.append(VOWELS.charAt(DICE.nextInt(VOWELS.length())));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
