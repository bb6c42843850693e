package uk.waymark.web.errors;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the words for each kind of trouble. */
@Component
class Troubles {

    private static final Set<Integer> WITH_OWN_WORDS = Set.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 429, 500);
    private static final String LETTERS = "BCFHJKMNPRTVWXY34679";
    private static final int REFERENCE_LENGTH = 8;

    private final MessageSource messages;
    private final SecureRandom random = new SecureRandom();

    Troubles(MessageSource messages) {
        this.messages = messages;
    }

    Trouble of(int status) {
        int known = WITH_OWN_WORDS.contains(status) ? status : status >= 400 && status < 500 ? 400 : 500;
        return new Trouble(
                status, words("error." + known + ".heading"), words("error." + known + ".next"), reference(known));
    }

    /** A refusal says its own sentence; what to do next is its own too where it has one. */
    Trouble refused(int status, String key) {
        Trouble general = of(status);
        String heading = messages.getMessage(key, null, general.heading(), Locale.UK);
        String next = messages.getMessage(key + ".next", null, general.next(), Locale.UK);
        return new Trouble(
                status,
                heading == null ? general.heading() : heading,
                next == null ? general.next() : next,
                general.reference());
    }

    private @Nullable String reference(int status) {
        if (status < 500) {
            return null;
        }
        StringBuilder reference = new StringBuilder();
        random.ints(REFERENCE_LENGTH, 0, LETTERS.length()).forEach(i -> reference.append(LETTERS.charAt(i)));
        return reference.toString();
    }

    private String words(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
