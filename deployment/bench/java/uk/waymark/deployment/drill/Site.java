package uk.waymark.deployment.drill;

import java.net.URI;

/** Where pages are asked for: a node itself, or the proxy before several. */
@FunctionalInterface
public interface Site {

    /** The address of a page. */
    URI page(String path);
}
