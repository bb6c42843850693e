package uk.waymark.web.words;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.audit.Holder;
import uk.waymark.engine.people.Role;

/** Who has the ball, in words that a family understands. */
public final class WhoHasIt {

    private WhoHasIt() {}

    /** For example "Sam Okoro", "an SEN caseworker", "the family" or "nobody: it goes on by itself". */
    public static String words(
            Holder holder, @Nullable String assignee, @Nullable String agency, @Nullable String role) {
        if (assignee != null) {
            return agency == null ? assignee : assignee + " (" + agency + ")";
        }
        if (holder == Holder.FAMILY) {
            return "the family";
        }
        if (role != null) {
            return role(role);
        }
        return switch (holder) {
            case TEAM -> "the team around the child";
            case AGENCY -> agency == null ? "another service" : agency;
            case QUEUE -> "the service that decides";
            case SYSTEM -> "nobody: it goes on by itself";
            case FAMILY -> "the family";
        };
    }

    /** A role with its article, for example "a team manager". */
    public static String role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .map(role -> article(role.title()))
                .findFirst()
                .orElse(name);
    }

    private static String article(String title) {
        boolean abbreviation = title.length() > 1 && Character.isUpperCase(title.charAt(1));
        String word = abbreviation ? title : title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1);
        boolean spelt = abbreviation && !title.startsWith("SEND ");
        boolean vowel = spelt ? "AEFHILMNORSX".indexOf(title.charAt(0)) >= 0 : "aeio".indexOf(word.charAt(0)) >= 0;
        return (vowel ? "an " : "a ") + word;
    }
}
