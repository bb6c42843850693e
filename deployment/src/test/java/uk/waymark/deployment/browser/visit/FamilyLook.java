package uk.waymark.deployment.browser.visit;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a page says to a family: a young person is never told of their child, nor a parent that they are the child. */
final class FamilyLook {

    /** Without what people typed, without a rule as it is written, and without the words of those who work on it, which stand folded away. */
    private static final String SAID = "(() => { const said = document.querySelector('main').cloneNode(true);"
            + " said.querySelectorAll('.wm-typed, .wm-code, details, textarea').forEach(part => part.remove());"
            + " return said.textContent; })()";

    private static final Pattern TO_A_PARENT = Pattern.compile("(?i)\\byour (?:child|son|daughter)\\b");
    private static final Pattern TO_YOUNG =
            Pattern.compile("\\b(?:Your plan for|Meetings about you|see what about you|in place for you|I am 16)\\b");

    private FamilyLook() {}

    /** A family's pages are pages of their own kind, also where their address is that of the team's. */
    static String kind(String who, String kind) {
        return family(who) ? "family " + kind : kind;
    }

    /** What is said to the wrong person; nothing for those who work with children. */
    static List<String> slips(Visitor visitor, String who) {
        if (!family(who)) {
            return List.of();
        }
        Pattern wrong = who.startsWith("youngperson") ? TO_A_PARENT : TO_YOUNG;
        String said = String.valueOf(visitor.page().evaluate(SAID));
        return wrong.matcher(said)
                .results()
                .map(MatchResult::group)
                .map("says to the wrong person: "::concat)
                .toList();
    }

    private static boolean family(String who) {
        return who.startsWith("parent") || who.startsWith("youngperson");
    }
}
