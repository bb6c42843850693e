package uk.waymark.web.component;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** One answer that can be chosen, with a hint and with what is asked only when it is chosen. */
public record Choice(
        String value,
        String text,
        @Nullable String hint,
        @Nullable Content more) {

    /** A plain answer. */
    public static Choice of(String value, String text) {
        return new Choice(value, text, null, null);
    }

    /** The same answer with a hint. */
    public Choice hint(String words) {
        return new Choice(value, text, words, more);
    }

    /** The same answer with a further question below it. */
    public Choice asking(Content question) {
        return new Choice(value, text, hint, question);
    }
}
