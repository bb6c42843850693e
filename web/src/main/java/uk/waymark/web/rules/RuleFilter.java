package uk.waymark.web.rules;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import uk.waymark.rules.RuleInfo;
import uk.waymark.rules.foundations.Foundation;

/** Which rules somebody wants to see; empty means all. */
public record RuleFilter(String family, String foundation) {

    boolean keeps(RuleInfo rule) {
        Foundation belongs = rule.foundation();
        return (family.isEmpty() || family.equals(rule.family()))
                && (foundation.isEmpty() || (belongs != null && foundation.equals(belongs.name())));
    }

    /** Whether anything is left out. */
    public boolean active() {
        return !family.isEmpty() || !foundation.isEmpty();
    }

    String address() {
        return "/rules?family=" + encoded(family) + "&foundation=" + encoded(foundation) + "&page=";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
