package uk.waymark.web.child;

import java.util.List;
import uk.waymark.engine.casefile.IdentityBar;
import uk.waymark.web.component.Identity;
import uk.waymark.web.layout.NavigationLink;

/**
 * What stands around every page about one child: who the child is, and the child's other pages.
 *
 * @param bar what is known of the child's identity, with the version that forms carry
 * @param name the name for the page's title and for sentences: known-as, else given name
 */
public record ChildFrame(
        String reference, String name, IdentityBar bar, Identity identity, List<NavigationLink> links) {

    /** The full name, as it stands in the title of each page. */
    public String fullName() {
        return bar.name().full();
    }

    /** The address of one of the child's pages, for example {@code team}; empty for the overview. */
    public String href(String page) {
        return "/children/" + reference + (page.isEmpty() ? "" : "/" + page);
    }
}
