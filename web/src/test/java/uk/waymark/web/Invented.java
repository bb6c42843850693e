package uk.waymark.web;

import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;

/** A child whom nobody could take for another: names and a birth date of their own. */
public record Invented(String given, String family, LocalDate born) {

    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";

    public static Invented child() {
        ThreadLocalRandom dice = ThreadLocalRandom.current();
        return new Invented(word(dice), word(dice), PagesApplication.TODAY.minusDays(dice.nextInt(1200, 4200)));
    }

    private static String word(ThreadLocalRandom dice) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            word.append(CONSONANTS.charAt(dice.nextInt(CONSONANTS.length())));
            word.append(VOWELS.charAt(dice.nextInt(VOWELS.length())));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
