package uk.waymark.engine.casefile;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.commons.codec.language.DoubleMetaphone;

/** How a name sounds, so that Katherine Smyth is found when Catherine Smith is looked for. */
public final class NameSound {

    private static final int LENGTH = 12;

    private NameSound() {}

    /** The sound of family name and given name, at most 25 characters; accents, case and hyphens do not matter. */
    public static String of(String givenName, String familyName) {
        return sound(familyName) + "/" + sound(givenName);
    }

    private static String sound(String name) {
        DoubleMetaphone metaphone = new DoubleMetaphone();
        metaphone.setMaxCodeLen(LENGTH);
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^\\p{L}]", "");
        String sound = metaphone.doubleMetaphone(plain);
        // A name in another script has no English sound: it then sounds like itself.
        return sound == null || sound.isEmpty() ? shortened(plain.toUpperCase(Locale.ROOT)) : sound;
    }

    private static String shortened(String text) {
        return text.length() > LENGTH ? text.substring(0, LENGTH) : text;
    }
}
