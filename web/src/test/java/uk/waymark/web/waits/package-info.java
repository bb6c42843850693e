/** How waiting times are shown. */
@NullMarked
package uk.waymark.web.waits;

import org.jspecify.annotations.NullMarked;
