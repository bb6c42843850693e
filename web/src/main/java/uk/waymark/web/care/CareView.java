package uk.waymark.web.care;

import java.util.List;
import uk.waymark.web.child.ChildFrame;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.layout.NavigationLink;

/**
 * What stands around a page about plan and support.
 *
 * @param links the other pages of this kind that the reader may open
 * @param mayChange whether the reader may change what the page shows
 */
public record CareView(OpenedChild child, CarePage page, List<NavigationLink> links, boolean mayChange) {

    /** The frame of the child's pages. */
    public ChildFrame frame() {
        return child.frame();
    }

    /** The address of this page, or of something below it. */
    public String href(String below) {
        return frame().href(page.path()) + (below.isEmpty() ? "" : "/" + below);
    }

    /** Where a carried-out order leads. */
    public static String done(String reference, CarePage page) {
        return "/children/" + reference + "/" + page.path() + "?done=saved";
    }
}
