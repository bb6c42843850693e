package uk.waymark.web.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import uk.waymark.engine.casefile.CaseReference;
import uk.waymark.engine.casefile.NhsNumber;

/** Says why a search may have found nobody, and what to try. */
final class WhyNothing {

    private WhyNothing() {}

    static List<String> words(FindForm wanted) {
        List<String> reasons = new ArrayList<>();
        String typed = Objects.requireNonNullElse(wanted.words(), "").strip();
        boolean number = typed.matches("[\\d\\s-]{8,}");
        boolean reference = typed.toUpperCase(Locale.ROOT).startsWith("WM-");
        if (number && NhsNumber.read(typed).isEmpty()) {
            reasons.add("This is not a right NHS number: check each of the 10 digits.");
        } else if (reference && CaseReference.read(typed).isEmpty()) {
            reasons.add("This is not a right reference: it looks like WM-7F4K-3X, without vowels.");
        } else if (wanted.hasWords() && !number && !reference) {
            reasons.add(
                    "Names are compared from their beginning: \"Ami\" finds Amira, \"mira\" does not. Try fewer letters.");
        }
        if (wanted.hasWords() && wanted.bornOn() != null) {
            reasons.add("Both the words and the birth date have to fit. Try one of them alone.");
        }
        reasons.add("You find only children who are open to you: in your team, in your queue or in your area.");
        return reasons;
    }
}
