/** What a page costs beside a handler that does as little as it could, and how that grows with the area. */
@NullMarked
package uk.waymark.deployment.bench.pages;

import org.jspecify.annotations.NullMarked;
