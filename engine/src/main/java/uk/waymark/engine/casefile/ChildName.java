package uk.waymark.engine.casefile;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a child is called: given and family name, and the name that they like to be known by. */
public record ChildName(
        String given, String family, @Nullable String knownAs) {

    /** As people say it: "Amira Yusuf". */
    public String full() {
        return given + " " + family;
    }

    /** As lists and identity bars show it: "YUSUF, Amira (known as Mimi)". */
    public String formal() {
        String formal = family.toUpperCase(Locale.UK) + ", " + given;
        return knownAs == null || knownAs.isBlank() ? formal : formal + " (known as " + knownAs + ")";
    }

    /** Never the name itself, so that it cannot slip into a log. */
    @Override
    public String toString() {
        return "a child's name (not shown)";
    }
}
