package uk.waymark.web.component;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who a page is about, the same on every page, so that nobody writes about the wrong child. */
public record Identity(
        String familyName, String givenNames, @Nullable String knownAs, List<Fact> facts, List<String> alerts) {

    /** One identifying fact, for example "Born" and "4 March 2017 (9 years)". */
    public record Fact(String label, String value) {}
}
