/** Tests of the pages about one child. */
@NullMarked
package uk.waymark.web.child;

import org.jspecify.annotations.NullMarked;
