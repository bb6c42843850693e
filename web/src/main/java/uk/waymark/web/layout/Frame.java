package uk.waymark.web.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** What stands around a page: whose partnership it is, who is signed in, where they can go, and what they just did. */
public record Frame(
        String partnership,
        @Nullable String person,
        List<NavigationLink> links,
        @Nullable CsrfToken csrf,
        @Nullable String done,
        String assets) {

    /** Whether somebody is signed in. */
    public boolean signedIn() {
        return person != null;
    }
}
