package uk.waymark.web.care;

import java.util.List;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.web.child.ChildFrame;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.layout.NavigationLink;

/**
 * What stands around a page about plan and support.
 *
 * @param named the page's name in this reader's navigation; empty when it has none
 * @param links the other pages of this kind that the reader may open
 * @param mayChange whether the reader may change what the page shows
 */
public record CareView(OpenedChild child, CarePage page, String named, List<NavigationLink> links, boolean mayChange) {

    /** Its name as this reader knows it. */
    public String title() {
        return named.isEmpty() ? page.title() : named;
    }

    /** The frame of the child's pages. */
    public ChildFrame frame() {
        return child.frame();
    }

    /** The child's opened file. */
    public OpenCase file() {
        return child.file();
    }

    /** The address of this page, or of something below it. */
    public String href(String below) {
        return frame().href(page.path()) + (below.isEmpty() ? "" : "/" + below);
    }
}
